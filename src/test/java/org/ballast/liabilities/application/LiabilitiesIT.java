package org.ballast.liabilities.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.assertj.core.groups.Tuple;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.liabilities.domain.ControlTotal;
import org.ballast.liabilities.domain.LiabilitySnapshot;
import org.ballast.refusals.Refusal.FieldError;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.OwnTransaction;
import org.ballast.sql.SqlRows;
import org.junit.jupiter.api.Test;

/** Balances of customers, from the file to their snapshot and beside the ledger. */
@InPortal
class LiabilitiesIT {

    private static final String ROWS = "ana,150000000\nbo,25000000\nZoe\u0308,7\ndebtor,-3\nnobody,0\n";

    @Inject
    private BalancesDesk desk;

    @Inject
    private ReadLiabilities read;

    @Inject
    private ControlLiabilities control;

    @Inject
    private SqlRows rows;

    @Inject
    private OwnTransaction transaction;

    @Test
    void balancesAreRecordedOnceWithAccountsBelowZeroToldApart() {
        ReportingEntity company = desk.company();
        assertThat(desk.send(company, "BTC", ROWS, Optional.empty()).imported()).isEqualTo(5);
        String otherOrder = "nobody,0\ndebtor,-3\nana,150000000\nZo\u00eb,7\nbo,025000000\n";
        assertThat(desk.send(company, "BTC", otherOrder, Optional.empty()).imported())
                .as("the same in another order and spelling")
                .isZero();
        LiabilitySnapshot snapshot = latest(company);
        assertThat(snapshot.totals().accounts()).isEqualTo(4);
        assertThat(snapshot.totals().total()).isEqualTo(175_000_007);
        assertThat(snapshot.totals().negativeAccounts()).isEqualTo(1);
        assertThat(snapshot.totals().negativeTotal()).isEqualTo(-3);
        assertThat(snapshot.totalUnits()).isEqualByComparingTo("1.75000007");
        desk.as("preparer", Role.PREPARER, () -> {
            assertThat(read.account(snapshot, "Zo\u00eb").balance()).isEqualTo(7);
            assertThat(read.negative(snapshot))
                    .singleElement()
                    .extracting("account")
                    .isEqualTo("debtor");
            assertThat(BalancesDesk.refused(() -> read.account(snapshot, "eve")).code())
                    .isEqualTo(RefusalCode.NOT_FOUND);
            return "";
        });
        assertThat(desk.as("risk", Role.RISK, () -> read.negative(snapshot))).isEmpty();
        assertThat(BalancesDesk.refused(() -> desk.as("risk", Role.RISK, () -> read.account(snapshot, "ana")))
                        .code())
                .isEqualTo(RefusalCode.FORBIDDEN);
    }

    @Test
    void otherBalancesOfTheInstantAreAFurtherVersionWithAReasonAndTheFirstOneStays() {
        ReportingEntity company = desk.company();
        desk.send(company, "BTC", ROWS, Optional.empty());
        String others = ROWS.replace("ana,15", "ana,16");
        assertThat(BalancesDesk.refused(() -> desk.send(company, "BTC", others, Optional.empty()))
                        .code())
                .isEqualTo(RefusalCode.ALREADY_EXISTS);
        assertThat(BalancesDesk.refused(() -> desk.send(company, "BTC", others, Optional.of(" ")))
                        .code())
                .isEqualTo(RefusalCode.REASON_REQUIRED);
        desk.send(company, "BTC", others, Optional.of("A deposit was missing"));

        List<LiabilitySnapshot> versions =
                desk.as("auditor", Role.AUDITOR, () -> read.beyond(company.code(), OptionalLong.empty(), false, 10));
        assertThat(versions)
                .extracting(LiabilitySnapshot::version, LiabilitySnapshot::reason)
                .containsExactly(tuple(2, "A deposit was missing"), tuple(1, ""));
        assertThat(latest(company).totals().total()).isEqualTo(185_000_007);
    }

    @Test
    void whatIsWrongIsRefusedByLineAndNothingIsKept() {
        ReportingEntity company = desk.company();
        String most = BigInteger.ONE.shiftLeft(127).subtract(BigInteger.ONE).toString();
        assertRefused(company, "Zo\u00eb,1\nbo,2\nZoe\u0308,3\n", tuple(4L, "account"));
        assertRefused(
                company,
                "a,1.0\nb,1e3\nc,+5\nd,\n",
                tuple(2L, "balance"),
                tuple(3L, "balance"),
                tuple(4L, "balance"),
                tuple(5L, "balance"));
        assertRefused(
                company, "a," + BigInteger.ONE.shiftLeft(127) + "\n,1\n", tuple(2L, "balance"), tuple(3L, "account"));
        assertRefused(company, "a," + most + "\nb,1\n", tuple(1L, "balance"));
        assertRefused(company, "a".repeat(65_536) + ",1\n", tuple(2L, "account"));
        assertThat(BalancesDesk.refused(() -> desk.as(
                                "preparer",
                                Role.PREPARER,
                                () -> desk.sendAs(
                                        company,
                                        "BTC",
                                        BalancesDesk.AT,
                                        "account,balance,loan\na,1,0\n",
                                        Optional.empty())))
                        .errors())
                .extracting(FieldError::field)
                .containsExactly("loan");
        for (String at : List.of("2999-01-01T00:00:00Z", "2001-01-01T00:00:00Z", "2025-01-01T00:00:00.0001Z", "x")) {
            assertThat(BalancesDesk.refused(() -> desk.as(
                                    "preparer",
                                    Role.PREPARER,
                                    () -> desk.sendAs(company, "BTC", at, "account,balance\na,1\n", Optional.empty())))
                            .errors())
                    .extracting(FieldError::field)
                    .containsExactly("at");
        }
        assertThat(BalancesDesk.refused(() -> desk.as(
                                "cfo",
                                Role.CFO,
                                () -> desk.sendAs(
                                        company, "BTC", BalancesDesk.AT, "account,balance\na,1\n", Optional.empty())))
                        .code())
                .isEqualTo(RefusalCode.FORBIDDEN);
        assertThat(desk.as("auditor", Role.AUDITOR, () -> read.beyond(company.code(), OptionalLong.empty(), false, 10)))
                .isEmpty();
        desk.send(company, "BTC", "a".repeat(65_535) + "," + most + "\n", Optional.empty());
        assertThat(latest(company).totals().total()).isEqualTo(most);
    }

    @Test
    void treesThatOthersPublishedComeInWithTheSumsThatAreKnown() {
        ReportingEntity company = desk.company();
        // RiverFinancial/proof-of-reserves, test data
        desk.send(company, "BTC", """
                5452c381101d20029bc3effd5fef26f828e6e9b55476aa83fae45ef79d8090d1,12344
                84c37f78d32e46a492f94c8d4742fea5d80187b637ee3042e9beb6c01121c2d3,62034
                9f4da6f1175c81bae6a4de481bda6211b393d752c104c6b2df057fb72364ccc7,643566644
                56845bdfa09b53bebc29fb34045c15f66875ca8abef2a3083689eb88fb2cbd51,999999999999
                """, Optional.empty());
        assertThat(latest(company).totals().total()).isEqualTo(1_000_643_641_021L);
        // summa-dev, entry_16
        desk.send(company, "ETH", """
                dxGaEAii,11888
                MBlfbBGI,67823
                lAhWlEWZ,18651
                nuZweYtO,22073
                gbdSwiuY,34897
                RZNneNuP,83296
                YsscHXkp,31699
                RkLzkDun,2087
                HlQlnEYI,30605
                RqkZOFYe,16881
                NjCSRAfD,41163
                pHniJMQY,14874
                dOGIMzKR,10032
                HfMDmNLp,55683
                xPLKzCBl,79731
                AtwIxZHo,35479
                """, Optional.empty());
        assertThat(desk.as("auditor", Role.AUDITOR, () -> read.beyond(company.code(), OptionalLong.empty(), false, 1)))
                .singleElement()
                .satisfies(eth -> assertThat(eth.totals().total()).isEqualTo(556_862));
    }

    @Test
    void withoutAPriceTheDifferenceToTheLedgerIsNotToldAndTheAssetIsNamed() {
        ReportingEntity company = desk.company();
        desk.send(company, "BTC", ROWS, Optional.empty());
        ControlTotal told =
                desk.as("auditor", Role.AUDITOR, () -> control.at(company.code(), Instant.parse(BalancesDesk.AT)));

        assertThat(told.notValued()).containsExactly("BTC");
        assertThat(told.difference()).isEmpty();
        assertThat(told.balance().isZero()).isTrue();
    }

    @Test
    void theDatabaseRefusesABrokenSnapshotALateAccountAndAnyChange() {
        ReportingEntity company = desk.company();
        desk.send(company, "BTC", ROWS, Optional.empty());
        long id = latest(company).id();
        String copy =
                "INSERT INTO liability_snapshot (id, entity_id, asset_id, taken_at, version, after_version, accounts,"
                        + " total, negative_accounts, negative_total, rows_hash, reason, import_id, recorded_by, recorded_at)"
                        + " SELECT -id, entity_id, asset_id, taken_at, 2, 1, accounts, total, negative_accounts, negative_total,"
                        + " rows_hash, 'Another', import_id, recorded_by, recorded_at FROM liability_snapshot WHERE id = "
                        + id;
        String account =
                "INSERT INTO customer_balance (id, snapshot_id, account_hash, account, balance, import_line) VALUES ";
        assertRefusedByDatabase(copy);
        assertRefusedByDatabase(account + "(-1, " + id + ", '" + "0".repeat(32) + "', 'late', 1, 9)");
        assertRefusedByDatabase(
                account + "(-1, -9, '" + "0".repeat(32) + "', 'one', 1, 2)",
                account + "(-2, -9, '" + "0".repeat(32) + "', 'two', 1, 3)");
        assertRefusedByDatabase(
                account + "(-1, -9, '" + "0".repeat(32) + "', 'large', 170141183460469231731687303715884105728, 2)");
        assertRefusedByDatabase("UPDATE customer_balance SET balance = 1 WHERE snapshot_id = " + id);
        assertRefusedByDatabase("DELETE FROM customer_balance WHERE snapshot_id = " + id);
        assertRefusedByDatabase("UPDATE liability_snapshot SET total = 1 WHERE id = " + id);
        assertRefusedByDatabase("DELETE FROM liability_snapshot WHERE id = " + id);
    }

    private LiabilitySnapshot latest(ReportingEntity company) {
        return desk.as("auditor", Role.AUDITOR, () -> read.beyond(company.code(), OptionalLong.empty(), false, 1))
                .getFirst();
    }

    private void assertRefused(ReportingEntity company, String csv, Tuple... errors) {
        assertThat(BalancesDesk.refused(() -> desk.send(company, "BTC", csv, Optional.empty()))
                        .errors())
                .extracting(FieldError::line, FieldError::field)
                .containsExactly(errors);
    }

    private void assertRefusedByDatabase(String... statements) {
        assertThatThrownBy(() -> {
                    transaction.begin();
                    try {
                        for (String statement : statements) {
                            rows.execute(statement);
                        }
                    } finally {
                        transaction.rollback();
                    }
                })
                .isInstanceOf(RuntimeException.class);
    }
}
