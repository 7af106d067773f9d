package org.ballast.reserves.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.operations.SampleKey;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.Refusal.FieldError;
import org.ballast.refusals.RefusalCode;
import org.ballast.reserves.domain.ReserveAddress;
import org.ballast.reserves.domain.ReserveItem;
import org.ballast.reserves.domain.ReserveStatement;
import org.ballast.sql.OwnTransaction;
import org.ballast.sql.SqlRows;
import org.junit.jupiter.api.Test;

/** Reserves from the address that is named to what counts as proved. */
@InPortal
class ReservesIT {

    @Inject
    private ReserveDesk desk;

    @Inject
    private NameAddress nameAddress;

    @Inject
    private SignReserves signReserves;

    @Inject
    private AskNode askNode;

    @Inject
    private SqlRows rows;

    @Inject
    private OwnTransaction transaction;

    @Test
    void balancesComeByFileAreCorrectedWithAReasonAndCountOnceTheyAreSignedFor() {
        String code = desk.entity();
        SampleKey first = ReserveDesk.key();
        SampleKey second = ReserveDesk.key();
        desk.named(code, "BTC", "BITCOIN", first.bitcoinAddress());
        desk.named(code, "BTC", "BITCOIN", second.bitcoinAddress());
        String csv =
                "address,block_height,balance,encumbered,loan\n%s,930000,1000000000,100,200\n%s,930000,180000000,,\n"
                        .formatted(first.bitcoinAddress(), second.bitcoinAddress());
        assertThat(desk.send(code, csv, Optional.empty())).isEqualTo(2);
        assertThat(desk.send(code, csv, Optional.empty())).as("sent again").isZero();
        String other = csv.replace("180000000", "180000001");
        Refusal recorded = ReserveDesk.refused(() -> desk.send(code, other, Optional.empty()));
        assertThat(recorded.errors())
                .extracting(FieldError::line, FieldError::field)
                .containsExactly(tuple(3L, "balance"));
        assertThat(ReserveDesk.refused(() -> desk.send(code, other, Optional.of(" ")))
                        .code())
                .isEqualTo(RefusalCode.REASON_REQUIRED);
        assertThat(desk.send(code, other, Optional.of("A late payment"))).isEqualTo(1);

        desk.sign(code, first, ReserveDesk.ROOT, "930000");
        desk.sign(code, first, ReserveDesk.ROOT, "930000");
        desk.sign(code, second, ReserveDesk.ROOT, "929999");
        ReserveStatement all = desk.read(code);
        assertThat(all.gross()).isEqualTo("1180000001");
        assertThat(all.net()).isEqualTo("1179999701");
        assertThat(all.difference()).isEqualByComparingTo("11.80000001");
        assertThat(all.items()).extracting(ReserveItem::revision).containsExactlyInAnyOrder(1, 2);
        assertThat(all.provedFor(ReserveDesk.ROOT).gross())
                .as("the second signed for another height")
                .isEqualTo("1000000000");
        assertThat(all.provedFor("cd".repeat(32)).items()).isEmpty();
    }

    @Test
    void oneBalanceComesByCallAndWhatIsNoneIsRefusedFieldByField() {
        String code = desk.entity();
        SampleKey key = ReserveDesk.key();
        desk.named(code, "ETH", "ETHEREUM", key.ethereumAddress());
        desk.one(code, ReserveDesk.balance("ETH", key.ethereumAddress(), "5000000000000000000000000", "1"));
        assertThat(desk.read(code, "ETH").units(desk.read(code, "ETH").gross()))
                .isEqualByComparingTo(new BigDecimal("5000000"));
        Refusal wrong = ReserveDesk.refused(
                () -> desk.one(code, ReserveDesk.balance("ETH", key.ethereumAddress(), "1.5", "-1")));
        assertThat(wrong.errors()).extracting(FieldError::field).contains("balance", "encumbered");
        assertThat(ReserveDesk.refused(
                                () -> desk.one(code, ReserveDesk.balance("ETH", key.ethereumAddress(), "1", "2")))
                        .errors())
                .extracting(FieldError::field)
                .containsExactly("encumbered");
        assertThat(ReserveDesk.refused(() -> desk.one(
                                code,
                                ReserveDesk.balance("ETH", ReserveDesk.key().ethereumAddress(), "1", "0")))
                        .errors())
                .extracting(FieldError::field)
                .containsExactly("address");
        assertThat(ReserveDesk.refused(() -> desk.one(
                                code,
                                ReserveDesk.balance(
                                        "ETH", key.ethereumAddress(), "170141183460469231731687303715884105728", "0")))
                        .errors())
                .extracting(FieldError::field)
                .containsExactly("balance");
    }

    @Test
    void anAddressBacksOneCompanyAndIsWrittenInOneForm() {
        String code = desk.entity();
        String theirs = desk.entity();
        SampleKey key = ReserveDesk.key();
        desk.named(code, "BTC", "BITCOIN", key.bitcoinAddress());
        assertThat(ReserveDesk.refused(() -> desk.named(code, "BTC", "BITCOIN", key.bitcoinAddress()))
                        .code())
                .isEqualTo(RefusalCode.ALREADY_EXISTS);
        assertThat(ReserveDesk.refused(() -> desk.named(theirs, "BTC", "BITCOIN", key.bitcoinAddress()))
                        .code())
                .isEqualTo(RefusalCode.ALREADY_EXISTS);
        assertThat(ReserveDesk.refused(() -> desk.named(
                                code, "ETH", "ETHEREUM", key.ethereumAddress().toLowerCase(Locale.ROOT)))
                        .errors())
                .extracting(FieldError::field)
                .containsExactly("address");
        assertThat(ReserveDesk.refused(() -> desk.named(code, "NOPE", "ETHEREUM", key.ethereumAddress()))
                        .code())
                .isEqualTo(RefusalCode.NOT_FOUND);
        assertThat(ReserveDesk.refused(() -> desk.as(
                                "auditor",
                                Role.AUDITOR,
                                () -> nameAddress.add(
                                        code,
                                        new NewReserveAddress(
                                                "BTC",
                                                "BITCOIN",
                                                ReserveDesk.key().bitcoinAddress(),
                                                null,
                                                null))))
                        .code())
                .isEqualTo(RefusalCode.FORBIDDEN);
    }

    @Test
    void aSignatureOfAnotherCompanyInstantOrTreeIsRefused() {
        String code = desk.entity();
        SampleKey key = ReserveDesk.key();
        desk.named(code, "BTC", "BITCOIN", key.bitcoinAddress());
        String right = key.signBitcoin(ReserveDesk.message(code, ReserveDesk.ROOT));
        for (NewOwnershipSignature wrong : new NewOwnershipSignature[] {
            ReserveDesk.signature(key, ReserveDesk.AT.minusMillis(1), ReserveDesk.ROOT, "930000", right),
            ReserveDesk.signature(key, ReserveDesk.AT, "cd".repeat(32), "930000", right),
            ReserveDesk.signature(key, ReserveDesk.AT, ReserveDesk.ROOT, "930001", right),
            ReserveDesk.signature(
                    key,
                    ReserveDesk.AT,
                    ReserveDesk.ROOT,
                    "930000",
                    ReserveDesk.key().signBitcoin(ReserveDesk.message(code, ReserveDesk.ROOT))),
            ReserveDesk.signature(
                    key,
                    ReserveDesk.AT,
                    ReserveDesk.ROOT,
                    "930000",
                    key.signBitcoin(ReserveDesk.message("OTHER", ReserveDesk.ROOT)))
        }) {
            Refusal refused =
                    ReserveDesk.refused(() -> desk.as("preparer", Role.PREPARER, () -> signReserves.sign(code, wrong)));
            assertThat(refused.errors()).extracting(FieldError::field).containsExactly("signature");
        }
        assertThat(desk.as(
                                "preparer",
                                Role.PREPARER,
                                () -> signReserves.sign(
                                        code,
                                        ReserveDesk.signature(key, ReserveDesk.AT, ReserveDesk.ROOT, "930000", right)))
                        .message())
                .isEqualTo(ReserveDesk.message(code, ReserveDesk.ROOT));
    }

    @Test
    void anAddressThatIsWithdrawnHoldsNothingAndNothingMoreIsRecordedOfIt() {
        String code = desk.entity();
        SampleKey kept = ReserveDesk.key();
        SampleKey lost = ReserveDesk.key();
        for (SampleKey key : List.of(kept, lost)) {
            desk.named(code, "BTC", "BITCOIN", key.bitcoinAddress());
            desk.one(code, ReserveDesk.balance("BTC", key.bitcoinAddress(), "10", "0"));
            desk.sign(code, key, ReserveDesk.ROOT, "930000");
        }
        assertThat(desk.read(code).provedFor(ReserveDesk.ROOT).gross()).isEqualTo("20");
        assertThat(ReserveDesk.refused(() -> desk.withdraw(Role.AUDITOR, code, lost.bitcoinAddress(), "Lost"))
                        .code())
                .isEqualTo(RefusalCode.FORBIDDEN);
        assertThat(ReserveDesk.refused(() -> desk.withdraw(Role.PREPARER, code, lost.bitcoinAddress(), " "))
                        .code())
                .isEqualTo(RefusalCode.REASON_REQUIRED);
        assertThat(ReserveDesk.refused(() -> desk.withdraw(Role.PREPARER, desk.entity(), lost.bitcoinAddress(), "Lost"))
                        .errors())
                .extracting(FieldError::field)
                .containsExactly("address");

        ReserveAddress gone = desk.withdraw(Role.PREPARER, code, lost.bitcoinAddress(), "The key is lost");

        assertThat(gone.withdrawal().orElseThrow().reason()).isEqualTo("The key is lost");
        assertThat(desk.withdraw(Role.PREPARER, code, lost.bitcoinAddress(), "Again"))
                .as("withdrawn again")
                .isEqualTo(gone);
        ReserveStatement all = desk.read(code);
        assertThat(all.gross()).isEqualTo("10");
        assertThat(all.provedFor(ReserveDesk.ROOT).items())
                .extracting(item -> item.address().address())
                .containsExactly(kept.bitcoinAddress());
        for (ThrowingCallable more : List.<ThrowingCallable>of(
                () -> desk.one(code, ReserveDesk.balance("BTC", lost.bitcoinAddress(), "11", "0")),
                () -> desk.sign(code, lost, "cd".repeat(32), "930000"),
                () -> desk.named(code, "BTC", "BITCOIN", lost.bitcoinAddress()))) {
            assertThat(ReserveDesk.refused(more).errors())
                    .extracting(FieldError::field)
                    .containsExactly("address");
        }
        String again = "INSERT INTO reserve_address_withdrawal (address_id, reason, withdrawn_by, withdrawn_at)"
                + " SELECT address_id, %s, withdrawn_by, withdrawn_at FROM reserve_address_withdrawal WHERE address_id = "
                + gone.id();
        assertRefusedByDatabase(again.formatted("reason"));
        assertRefusedByDatabase("UPDATE reserve_address_withdrawal SET reason = 'x' WHERE address_id = " + gone.id());
        assertRefusedByDatabase("DELETE FROM reserve_address_withdrawal WHERE address_id = " + gone.id());
        assertRefusedByDatabase(
                "INSERT INTO reserve_address_withdrawal (address_id, reason, withdrawn_by, withdrawn_at)"
                        + " SELECT id, '', added_by, added_at FROM reserve_address WHERE address = '"
                        + kept.bitcoinAddress()
                        + "'");
        assertRefusedByDatabase("INSERT INTO reserve_signature (id, address_id, taken_at, block_height, root_hash,"
                + " message, signature, recorded_by, recorded_at) SELECT -id, address_id, taken_at, block_height + 1,"
                + " root_hash, message, signature, recorded_by, recorded_at FROM reserve_signature WHERE address_id = "
                + gone.id());
    }

    @Test
    void aNodeThatNobodySetIsNotAsked() {
        String code = desk.entity();
        assertThat(ReserveDesk.refused(() -> desk.as(
                                "preparer",
                                Role.PREPARER,
                                () -> askNode.ask(
                                        code, new NodeQuestion("BTC", ReserveDesk.AT, "BITCOIN", null, null))))
                        .errors())
                .extracting(FieldError::field)
                .containsExactly("chain");
    }

    @Test
    void theDatabaseRefusesWhatIsOutOfBoundsAndAnyChange() {
        String code = desk.entity();
        SampleKey key = ReserveDesk.key();
        desk.named(code, "BTC", "BITCOIN", key.bitcoinAddress());
        desk.one(code, ReserveDesk.balance("BTC", key.bitcoinAddress(), "10", "0"));
        desk.sign(code, key, ReserveDesk.ROOT, "930000");
        String copy =
                "INSERT INTO reserve_balance (id, address_id, taken_at, revision, block_height, balance, encumbered,"
                        + " loan, origin, note, import_id, recorded_by, recorded_at, reason) SELECT -id, address_id, taken_at,"
                        + " %s, block_height, %s, %s, 0, origin, note, import_id, recorded_by, recorded_at, %s FROM reserve_balance";
        assertRefusedByDatabase(copy.formatted("1", "10", "0", "'x'"));
        assertRefusedByDatabase(copy.formatted("2", "10", "0", "''"));
        assertRefusedByDatabase(copy.formatted("2", "-1", "0", "'x'"));
        assertRefusedByDatabase(copy.formatted("2", "10", "11", "'x'"));
        assertRefusedByDatabase("UPDATE reserve_balance SET balance = 11");
        assertRefusedByDatabase("DELETE FROM reserve_signature");
        assertRefusedByDatabase("UPDATE reserve_address SET label = 'x'");
    }

    private void assertRefusedByDatabase(String statement) {
        assertThatThrownBy(() -> {
                    transaction.begin();
                    try {
                        rows.execute(statement);
                    } finally {
                        transaction.rollback();
                    }
                })
                .as(statement)
                .isInstanceOf(RuntimeException.class);
    }
}
