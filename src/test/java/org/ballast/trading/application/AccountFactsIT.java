package org.ballast.trading.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportResult;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.trading.application.AccountToReckon.Pledge;
import org.ballast.trading.domain.AccountBalances;
import org.ballast.trading.domain.AccountPosition;
import org.ballast.trading.domain.DatedSnapshot;
import org.ballast.trading.domain.PositionClose;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.writedowns.application.TestedCompany;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Facts of a trading account as files and bodies bring them: taken whole or not at all, once, and corrected with a reason. */
@InPortal
class AccountFactsIT {

    private static final String POSITIONS = "instrument,quantity,entry_price,entry_index,opened_at,reference\n";
    private static final String CLOSES = "position,closed_at,quantity,price,index,result,kind,reference\n";
    private static final String CASH = "kind,at,amount,reference\n";
    private static final String MARKS = "instrument,at,mark,index,iv,underlying,open_interest\n";
    private static final Instant AT = Instant.parse("2026-01-19T12:00:00Z");

    @Inject
    private TestedCompany company;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AddInstrument addInstrument;

    @Inject
    private OpenTradingAccount openTradingAccount;

    @Inject
    private ImportPositions importPositions;

    @Inject
    private ImportCloses importCloses;

    @Inject
    private ImportCashMovements importCashMovements;

    @Inject
    private ImportMarks importMarks;

    @Inject
    private RecordSnapshot recordSnapshot;

    @Inject
    private ReadBalances readBalances;

    @Inject
    private ReadPositions readPositions;

    @Inject
    private ReadMarks readMarks;

    @Inject
    private ReadCashMovements readCashMovements;

    @Test
    void anInstrumentHasTheTermsOfItsKindAndIsKnownOnce() {
        assertThat(fieldsOf(() -> perpetual("AF-TERMS", "INVERSE", "0", "DOGE-X", "65000", "2026-01-30")))
                .containsExactlyInAnyOrder("underlying", "contractSize", "strike", "expiresAt");
        assertThat(fieldsOf(() -> admin(() -> addInstrument.add(
                        new NewInstrument("AF-NO-TERMS", "OPTION", "BTC", "INVERSE", "1", null, null, null, null)))))
                .containsExactly("strike", "right", "expiresAt");
        perpetual("AF-ONCE", "LINEAR", "1", "BTC", null, null);
        Refusal again = refused(() -> perpetual("AF-ONCE", "LINEAR", "1", "BTC", null, null));
        assertThat(again.code()).isEqualTo(RefusalCode.ALREADY_EXISTS);
        assertThat(refused(() -> preparer(() -> addInstrument.add(new NewInstrument(
                                "AF-WHO", "PERPETUAL", "BTC", "LINEAR", "1", null, null, null, null))))
                        .code())
                .isEqualTo(RefusalCode.FORBIDDEN);
    }

    @Test
    void positionsAndTheirClosesAreTakenWholeOrNotAtAllAndCorrectedWithAReason() {
        perpetual("AF-BTC-PERP", "INVERSE", "10", "BTC", null, null);
        ReportingEntity entity = company.found();
        TradingAccount account = opened(entity, "BTC");
        String first = "AF-BTC-PERP,-10000,50000,,2026-01-02T10:00:00Z,P1\n";
        List<Refusal.FieldError> errors =
                refused(() -> positions(account, first + """
                                NOBODY-KNOWS,1,1,,2026-01-02T10:00:00Z,P2
                                AF-BTC-PERP,0,50000,,2999-01-02T10:00:00Z,P3
                                AF-BTC-PERP,1,0,,2026-01-02T10:00:00Z,P1
                                """)).errors();
        assertThat(errors)
                .extracting(error -> error.line() + " " + error.field())
                .containsExactly("3 instrument", "4 quantity", "4 opened_at", "5 reference");
        assertThat(open(account)).isEmpty();

        assertThat(positions(account, first).imported()).isEqualTo(1);
        assertThat(positions(account, first).skipped()).isEqualTo(1);
        assertThat(refused(() -> positions(account, first.replace("50000", "51000")))
                        .errors())
                .extracting(Refusal.FieldError::field)
                .containsExactly("quantity");

        assertThat(refused(() -> closes(account, "P1,2026-01-03T10:00:00Z,10001,45000,,,,C1\n"))
                        .errors())
                .extracting(Refusal.FieldError::field)
                .containsExactly("quantity");
        assertThat(refused(() -> closes(
                                account,
                                "P1,2026-01-01T10:00:00Z,1,45000,,,EXPIRED,C1\nP9,2026-01-03T10:00:00Z,1,1,,,,\n"))
                        .errors())
                .extracting(error -> error.line() + " " + error.field())
                .containsExactly("2 closed_at", "3 position");
        closes(account, "P1,2026-01-03T10:00:00Z,4000,45000,,,,C1\n");
        AccountPosition left = open(account).getFirst();
        assertThat(left.open()).isEqualByComparingTo("-6000");
        PositionClose closed = preparer(() -> readPositions.closesOf(List.of(left.id())))
                .getOrDefault(left.id(), List.of())
                .getFirst();
        assertThat(closed.result())
                .as("40,000 USD short from 50,000 to 45,000 are 0.08888889 BTC")
                .isEqualByComparingTo("0.08888889");

        assertThat(refused(() -> positions(account, first.replace("-10000", "-3000"), "Typo"))
                        .errors())
                .extracting(Refusal.FieldError::field)
                .containsExactly("quantity");
        assertThat(positions(account, first.replace("50000", "51000"), "The venue's statement says so")
                        .imported())
                .isEqualTo(1);
        assertThat(open(account)).singleElement().satisfies(corrected -> {
            assertThat(corrected.id()).isEqualTo(left.id());
            assertThat(corrected.entryPrice()).isEqualByComparingTo("51000");
        });
    }

    @Test
    void cashAndMarksAreTakenByTheSameRules() {
        perpetual("AF-ETH-PERP", "LINEAR", "1", "ETH", null, null);
        ReportingEntity entity = company.found();
        TradingAccount account = opened(entity, "USD");
        assertThat(refused(() -> cash(account, """
                                DEPOSIT,2026-01-02T10:00:00Z,-5,D1
                                FEE,2026-01-02T10:00:00Z,-0.001,F1
                                GIFT,2026-01-02T10:00:00Z,5,G1
                                """)).errors())
                .extracting(error -> error.line() + " " + error.field())
                .containsExactly("2 amount", "3 amount", "4 kind");
        cash(account, "DEPOSIT,2026-01-02T10:00:00Z,250000,\nFEE,2026-01-02T10:00:00Z,-12.50,F1\n");
        assertThat(preparer(() -> readCashMovements.before(account, AT, Long.MAX_VALUE, 10)))
                .extracting(movement ->
                        movement.reference() + " " + movement.amount().toPlainString())
                .containsExactly("F1 -12.5", "DEPOSIT 2026-01-02T10:00:00Z 250000");

        assertThat(refused(() -> marks(
                                "AF-ETH-PERP,2026-01-19T11:00:00Z,2500,2501,62,,\nX,2026-01-19T11:00:00Z,1,1,,,\n"))
                        .errors())
                .extracting(error -> error.line() + " " + error.field())
                .containsExactly("2 iv", "3 instrument");
        marks("AF-ETH-PERP,2026-01-19T11:00:00Z,2500,2501,,,17.5\n");
        assertThat(marks("AF-ETH-PERP,2026-01-19T11:00:00Z,2500.00,2501,,,17.5\n")
                        .skipped())
                .isEqualTo(1);
        assertThat(preparer(() -> readMarks.newestAt(List.of("AF-ETH-PERP", "X"), AT)))
                .containsOnlyKeys("AF-ETH-PERP");
    }

    @Test
    void theBalancesOfAnInstantFollowFromTheLastSnapshotBefore() {
        ReportingEntity entity = company.found();
        TradingAccount account = opened(entity, "USD");
        recordSnapshot(account, AT, "250000.00", null);
        assertThat(recordSnapshot(account, AT, "250000", null).revision()).isEqualTo(1);
        assertThat(refused(() -> recordSnapshot(account, AT, "250001.00", null)).code())
                .isEqualTo(RefusalCode.ALREADY_EXISTS);
        recordSnapshot(account, AT.plusSeconds(60), "58000.00", null);
        assertThat(known(entity, account, AT.minusSeconds(1)).said()).isEmpty();
        AccountBalances balances =
                known(entity, account, AT.plusSeconds(59)).said().orElseThrow().balances();
        assertThat(balances.equityBalance()).isEqualByComparingTo("367250.00");
        assertThat(balances.availableBalance()).isEqualByComparingTo("251000.00");
        assertThat(recordSnapshot(account, AT, "250001.00", "The venue restated it")
                        .revision())
                .isEqualTo(2);
        assertThat(known(entity, account, AT).said().orElseThrow().balances().equityBalance())
                .isEqualByComparingTo("367251.00");
        assertThat(fieldsOf(() -> recordSnapshot(account, Instant.parse("2999-01-01T00:00:00Z"), "1.001", null)))
                .containsExactly("at", "settledCash");
    }

    private DatedSnapshot recordSnapshot(TradingAccount account, Instant at, String settled, @Nullable String reason) {
        NewSnapshot said = new NewSnapshot(
                at,
                null,
                settled,
                "20000.00",
                "5000.00",
                "-18250.00",
                "9400.00",
                "-3150.00",
                List.of(new Pledge("BTC", "2", "60000.00", "0.10"), new Pledge("ETH", "10", "2500.00", "0.15")),
                "96000.00",
                "14000.00",
                "61000.00",
                List.of(new NewSnapshot.Printed("equity", "367250.00")),
                reason);
        return preparer(() -> recordSnapshot.record(account.entity(), account.code(), said, "API"));
    }

    private ReadBalances.Known known(ReportingEntity entity, TradingAccount account, Instant at) {
        return preparer(() -> readBalances.of(entity, account.code(), at));
    }

    private void perpetual(
            String symbol,
            String style,
            String size,
            String underlying,
            @Nullable String strike,
            @Nullable String expiresAt) {
        admin(() -> addInstrument.add(
                new NewInstrument(symbol, "PERPETUAL", underlying, style, size, strike, null, expiresAt, null)));
    }

    private TradingAccount opened(ReportingEntity entity, String unit) {
        return preparer(() ->
                openTradingAccount.open(entity.code(), new NewTradingAccount("A-" + unit, "DERIBIT", unit, null)));
    }

    private List<AccountPosition> open(TradingAccount account) {
        return preparer(() -> readPositions.openAt(account, AT));
    }

    private ImportResult positions(TradingAccount account, String rows) {
        return imported(
                POSITIONS + rows,
                file -> importPositions.from(account.entity(), account.code(), file, Optional.empty()));
    }

    private ImportResult positions(TradingAccount account, String rows, String reason) {
        return imported(
                POSITIONS + rows,
                upload -> importPositions.from(account.entity(), account.code(), upload, Optional.of(reason)));
    }

    private ImportResult closes(TradingAccount account, String rows) {
        return imported(
                CLOSES + rows, file -> importCloses.from(account.entity(), account.code(), file, Optional.empty()));
    }

    private ImportResult cash(TradingAccount account, String rows) {
        return imported(
                CASH + rows,
                file -> importCashMovements.from(account.entity(), account.code(), file, Optional.empty()));
    }

    private ImportResult marks(String rows) {
        return imported(MARKS + rows, upload -> importMarks.from(upload, Optional.empty()));
    }

    private ImportResult imported(String csv, Function<Upload, ImportResult> work) {
        try (Upload upload = Upload.of(new ByteArrayInputStream(csv.getBytes(UTF_8)), "facts.csv")) {
            return preparer(() -> work.apply(upload));
        }
    }

    private <T> T preparer(Supplier<T> work) {
        return currentUser.actingAs("preparer", Role.PREPARER, work);
    }

    private <T> T admin(Supplier<T> work) {
        return currentUser.actingAs("admin", Role.ADMIN, work);
    }

    private static Refusal refused(Runnable work) {
        return catchThrowableOfType(Refusal.class, work::run);
    }

    private static List<String> fieldsOf(Runnable work) {
        return refused(work).errors().stream().map(Refusal.FieldError::field).toList();
    }
}
