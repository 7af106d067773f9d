package org.ballast.trading.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.imports.application.Upload;
import org.ballast.refusals.Refusal;
import org.ballast.trading.application.ImportFromVenue.Asked;
import org.ballast.trading.application.ImportFromVenue.Taken;
import org.ballast.trading.domain.AccountBalances;
import org.ballast.trading.domain.ReconciledFigure;
import org.ballast.trading.domain.ReconciledFigure.Verdict;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.writedowns.application.TestedCompany;
import org.junit.jupiter.api.Test;

/** A venue's own answers become snapshots, positions and marks; each difference to what it printed is explained or open. */
@InPortal
class VenueImportIT {

    private static final Instant AT = Instant.parse("2026-01-19T12:00:00.000001Z");

    /** The documented example of Deribit. */
    private static final String SUMMARY = """
        {"jsonrpc":"2.0","usIn":1768824000000000,"usOut":1768824000000001,"usDiff":1,"result":{"currency":"BTC",
         "balance":302.60065765,"futures_session_upl":0.05921555,"futures_session_rpl":-0.03258105,
         "options_session_rpl":0,"options_value":-0.0086,"initial_margin":1.24669592,"maintenance_margin":0.8857841,
         "equity":302.61869214,"margin_balance":302.62729214,"available_funds":301.38059622,
         "available_withdrawal_funds":301.35396172,"limits":{"matching_engine":{"rate":5}},"of_tomorrow":"1"}}
        """;

    private static final String POSITIONS = """
        {"jsonrpc":"2.0","usOut":1768824000000001,"result":[
         {"instrument_name":"VI-BTC-PERP","kind":"future","direction":"sell","size":-50,"average_price":60000,
          "mark_price":60010.5,"index_price":60005}]}
        """;

    @Inject
    private TestedCompany company;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AddInstrument addInstrument;

    @Inject
    private OpenTradingAccount openTradingAccount;

    @Inject
    private ImportFromVenue importFromVenue;

    @Inject
    private ReadBalances readBalances;

    @Inject
    private ReadPositions readPositions;

    @Inject
    private ReadMarks readMarks;

    @Inject
    private ReadReconciliation readReconciliation;

    @Inject
    private ExplainDifference explainDifference;

    @Test
    void aSummaryIsTakenOnceAndItsDifferencesAreExplainedOrOpen() {
        ReportingEntity entity = company.found();
        TradingAccount account = opened(entity, "BTC");
        Taken taken = taken(account, SUMMARY, "deribit");
        assertThat(taken.result().imported()).isEqualTo(1);
        assertThat(taken.unknown()).containsExactly("of_tomorrow");
        assertThat(taken(account, SUMMARY, "DERIBIT").result().imported()).isZero();
        AccountBalances balances = currentUser
                .actingAs("auditor", Role.AUDITOR, () -> readBalances.of(entity, account.code(), AT))
                .said()
                .orElseThrow()
                .balances();
        assertThat(balances.equityBalance()).isEqualByComparingTo("302.61869215");
        assertThat(balances.marginBalance()).isEqualByComparingTo("302.62729215");
        assertThat(figures(entity, account))
                .extracting(figure -> figure.name() + " " + figure.verdict())
                .containsExactly(
                        "equity ROUNDING",
                        "margin_balance ROUNDING",
                        "available_funds ROUNDING",
                        "available_withdrawal_funds EQUAL");

        String off = SUMMARY.replace("302.61869214", "302.7").replace("000000001", "000000003");
        assertThat(taken(account, off, "deribit").result().imported()).isEqualTo(1);
        Instant later = AT.plusNanos(2_000);
        assertThat(verdict(entity, account, later, "equity")).isEqualTo(Verdict.OPEN);
        assertThat(verdict(entity, account, later, "settledCash")).isEqualTo(Verdict.EQUAL);
        preparer(() -> explainDifference.explain(
                entity.code(),
                account.code(),
                new ExplainDifference.Explanation(later, "equity", "A spot reserve of the venue")));
        assertThat(verdict(entity, account, later, "equity")).isEqualTo(Verdict.EXPLAINED);
        assertThat(refused(() -> preparer(() -> explainDifference.explain(
                                entity.code(),
                                account.code(),
                                new ExplainDifference.Explanation(later, "equity", "  "))))
                        .errors())
                .extracting(Refusal.FieldError::field)
                .containsExactly("note");
        assertThat(refused(() -> preparer(() -> explainDifference.explain(
                                entity.code(),
                                account.code(),
                                new ExplainDifference.Explanation(later, "settledCash", "None"))))
                        .errors())
                .extracting(Refusal.FieldError::field)
                .containsExactly("name");
    }

    @Test
    void positionsAreNewOrAsLargeAsHereAndBringTheirMarks() {
        currentUser.actingAs(
                "admin",
                Role.ADMIN,
                () -> addInstrument.add(
                        new NewInstrument("VI-BTC-PERP", "PERPETUAL", "BTC", "INVERSE", "10", null, null, null, null)));
        ReportingEntity entity = company.found();
        TradingAccount account = opened(entity, "BTC");
        assertThat(taken(account, POSITIONS, "deribit").result().imported()).isEqualTo(2);
        assertThat(preparer(() -> readPositions.openAt(account, AT)))
                .singleElement()
                .satisfies(position -> assertThat(position.open()).isEqualByComparingTo("-5"));
        assertThat(preparer(() -> readMarks.newestAt(List.of("VI-BTC-PERP"), AT)))
                .containsKey("VI-BTC-PERP");
        assertThat(taken(account, POSITIONS, "deribit").result().imported()).isZero();
        String more = POSITIONS.replace("-50", "-70").replace("000000001", "000000003");
        assertThat(refused(() -> taken(account, more, "deribit")).errors())
                .extracting(error -> error.line() + " " + error.field())
                .containsExactly("1 size");
        assertThat(refused(() -> taken(account, POSITIONS.replace("VI-BTC", "NOT-KNOWN"), "deribit"))
                        .errors())
                .extracting(Refusal.FieldError::field)
                .containsExactly("instrument_name");
    }

    @Test
    void whatIsNoAnswerOfTheVenueIsRefusedByRowAndField() {
        ReportingEntity entity = company.found();
        TradingAccount account = opened(entity, "USD");
        assertThat(refused(() -> taken(account, "{\"total\":", "unified")).errors())
                .isNotEmpty();
        assertThat(refused(() -> taken(account, "{\"hello\":1}", "unified")).errors())
                .isNotEmpty();
        assertThat(refused(() -> taken(account, SUMMARY, "deribit")).errors())
                .extracting(Refusal.FieldError::field)
                .contains("currency", "settledCash");
        assertThat(refused(() -> taken(account, "{}", "kraken")).errors())
                .extracting(Refusal.FieldError::field)
                .containsExactly("format");
        String unified = "{\"free\":\"7.5\",\"used\":2.5,\"total\":10,\"debt\":0}";
        assertThat(refused(() -> taken(account, unified, "unified")).errors())
                .as("nobody knows of when an answer is that does not say it")
                .extracting(Refusal.FieldError::field)
                .containsExactly("at");
        assertThat(refused(() -> taken(account, unified, "unified", Optional.of(AT.plusNanos(1))))
                        .errors())
                .as("no instant is finer than what is stored of it")
                .extracting(Refusal.FieldError::field)
                .containsExactly("at");
        Taken flat = taken(account, unified, "unified", Optional.of(AT));
        assertThat(flat.result().imported()).isEqualTo(1);
        assertThat(flat.notInFile()).isEmpty();
        assertThat(taken(account, unified, "unified", Optional.of(AT)).result().duplicateOf())
                .as("the same answer is taken once")
                .hasValue(flat.result().importId());
    }

    @Test
    void anOlderAnswerMakesNoSecondPositionAndAnEmptyOneNamesWhatItLeavesOut() {
        TradingAccount account = withPerpetual("VI-OLD-PERP");
        String answer = POSITIONS.replace("VI-BTC-PERP", "VI-OLD-PERP");
        Taken taken = taken(account, answer, "deribit");
        assertThat(taken.openingUnknown()).containsExactly("VI-OLD-PERP");
        String older = answer.replace("1768824000000001", "1768820000000001");
        assertThat(refused(() -> taken(account, older, "deribit")).errors())
                .extracting(error -> error.line() + " " + error.field())
                .containsExactly("1 size");
        assertThat(taken(account, "{\"usOut\":1768824000000003,\"result\":[]}", "deribit")
                        .notInFile())
                .containsExactly("VI-OLD-PERP");
        assertThat(preparer(() -> readPositions.openAt(account, AT))).hasSize(1);
    }

    @Test
    void bothSidesOfAnInstrumentStandApart() {
        TradingAccount account = withPerpetual("VI-HEDGED");
        String both = """
            {"code":"0","data":[
             {"instId":"VI-HEDGED","posSide":"long","pos":"5","avgPx":"60000","markPx":"60010","idxPx":"60005"},
             {"instId":"VI-HEDGED","posSide":"short","pos":"3","avgPx":"61000","markPx":"60010","idxPx":"60005"}]}
            """;
        assertThat(taken(account, both, "okx", Optional.of(AT)).result().imported())
                .as("two positions and one mark")
                .isEqualTo(3);
        assertThat(taken(account, both, "okx", Optional.of(AT)).result().imported())
                .isZero();
        assertThat(preparer(() -> readPositions.openAt(account, AT)))
                .extracting(position -> position.open().intValueExact())
                .containsExactlyInAnyOrder(5, -3);
        String less = both.replace("\"pos\":\"3\"", "\"pos\":\"2\"");
        assertThat(refused(() -> taken(account, less, "okx", Optional.of(AT.plusSeconds(1))))
                        .errors())
                .extracting(error -> error.line() + " " + error.field())
                .containsExactly("2 pos");
    }

    private TradingAccount withPerpetual(String symbol) {
        currentUser.actingAs(
                "admin",
                Role.ADMIN,
                () -> addInstrument.add(
                        new NewInstrument(symbol, "PERPETUAL", "BTC", "INVERSE", "10", null, null, null, null)));
        return opened(company.found(), "BTC");
    }

    private Verdict verdict(ReportingEntity entity, TradingAccount account, Instant at, String name) {
        return preparer(() -> readReconciliation.at(entity, account.code(), at)).figures().stream()
                .filter(figure -> figure.name().equals(name))
                .map(ReconciledFigure::verdict)
                .findFirst()
                .orElseThrow();
    }

    private List<ReconciledFigure> figures(ReportingEntity entity, TradingAccount account) {
        return preparer(() -> readReconciliation.at(entity, account.code(), AT)).figures();
    }

    private TradingAccount opened(ReportingEntity entity, String unit) {
        return preparer(() -> openTradingAccount.open(
                entity.code(), new NewTradingAccount("V-" + unit, "DERIBIT", unit, "SEGREGATED")));
    }

    private Taken taken(TradingAccount account, String json, String format) {
        return taken(account, json, format, Optional.empty());
    }

    private Taken taken(TradingAccount account, String json, String format, Optional<Instant> at) {
        try (Upload upload = Upload.of(new ByteArrayInputStream(json.getBytes(UTF_8)), "venue.json")) {
            Asked asked = new Asked(format, at, Optional.empty());
            return preparer(() -> importFromVenue.from(account.entity(), account.code(), upload, asked));
        }
    }

    private <T> T preparer(Supplier<T> work) {
        return currentUser.actingAs("preparer", Role.PREPARER, work);
    }

    private static Refusal refused(Runnable work) {
        return catchThrowableOfType(Refusal.class, work::run);
    }
}
