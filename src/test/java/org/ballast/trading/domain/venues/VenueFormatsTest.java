package org.ballast.trading.domain.venues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.refusals.Refusal.FieldError;
import org.ballast.trading.domain.AccountSnapshot;
import org.ballast.trading.domain.BalanceName;
import org.ballast.trading.domain.DatedSnapshot;
import org.ballast.trading.domain.DifferenceNote;
import org.ballast.trading.domain.PositionSide;
import org.ballast.trading.domain.ReconciledFigure;
import org.ballast.trading.domain.ReconciledFigure.Verdict;
import org.ballast.trading.domain.SettlementUnit;
import org.junit.jupiter.api.Test;

/** What venues say in their own words: the documented examples come out to the digit, and nothing is lost unsaid. */
class VenueFormatsTest {

    private static final SettlementUnit BTC = SettlementUnit.of("BTC");

    /** The documented example of private/get_account_summary. */
    private static Map<String, String> deribit() {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("currency", "BTC");
        row.put("balance", "302.60065765");
        row.put("futures_session_upl", "0.05921555");
        row.put("futures_session_rpl", "-0.03258105");
        row.put("options_session_rpl", "0.0");
        row.put("options_value", "-0.0086");
        row.put("initial_margin", "1.24669592");
        row.put("maintenance_margin", "0.8857841");
        row.put("equity", "302.61869214");
        row.put("margin_balance", "302.62729214");
        row.put("available_funds", "301.38059622");
        row.put("available_withdrawal_funds", "301.35396172");
        row.put("delta_total", "31.602958");
        row.put("limits.matching_engine.rate", "5");
        row.put("fees[0].kind", "future");
        return row;
    }

    @Test
    void theDocumentedSummaryOfDeribitIsReconciledToTheDigit() {
        VenueFormat format = VenueFormats.find("deribit").orElseThrow();
        ImportErrors errors = new ImportErrors();
        VenueAccount account = VenueAccount.read(format, new VenueRow(1, deribit(), errors), BTC);
        assertThat(errors.first()).isEmpty();
        assertThat(account.unknown()).isEmpty();
        Map<String, ReconciledFigure> figures = reconciled(format, account, Map.of());
        assertThat(figure(figures, "equity").here()).contains(new BigDecimal("302.61869215"));
        assertThat(figure(figures, "equity").verdict()).isEqualTo(Verdict.ROUNDING);
        for (String exact : List.of("margin_balance", "available_funds", "available_withdrawal_funds")) {
            ReconciledFigure figure = figure(figures, exact);
            assertThat(figure.ofParts().orElseThrow()).as(exact).isEqualByComparingTo(figure.printed());
        }
        assertThat(figure(figures, "available_withdrawal_funds").verdict()).isEqualTo(Verdict.EQUAL);
        assertThat(figure(figures, "available_funds").balance()).contains(BalanceName.AVAILABLE);
        assertThat(figures).doesNotContainKeys("balance", "options_value");
    }

    @Test
    void aDifferenceIsOpenUntilSomebodySaysWhy() {
        VenueFormat format = VenueFormats.find("deribit").orElseThrow();
        Map<String, String> row = deribit();
        row.put("equity", "302.7");
        VenueAccount account = VenueAccount.read(format, new VenueRow(1, row, new ImportErrors()), BTC);
        assertThat(figure(reconciled(format, account, Map.of()), "equity").verdict())
                .isEqualTo(Verdict.OPEN);
        DifferenceNote note = new DifferenceNote(
                "Spot reserve", new BigDecimal("302.7"), new BigDecimal("302.61869215"), "preparer", Instant.EPOCH);
        assertThat(figure(reconciled(format, account, Map.of("equity", note)), "equity")
                        .verdict())
                .isEqualTo(Verdict.EXPLAINED);
        DifferenceNote ofAnother =
                new DifferenceNote("Spot reserve", new BigDecimal("302.7"), BigDecimal.ONE, "preparer", Instant.EPOCH);
        assertThat(figure(reconciled(format, account, Map.of("equity", ofAnother)), "equity")
                        .verdict())
                .as("a note explains no other difference than its own")
                .isEqualTo(Verdict.OPEN);
    }

    @Test
    void fieldsThatNobodyKnowsAreNamedAndThoseThatAreMissingRefused() {
        VenueFormat format = VenueFormats.find("deribit").orElseThrow();
        Map<String, String> row = deribit();
        row.put("margin_of_tomorrow", "1");
        row.remove("balance");
        row.put("currency", "ETH");
        row.put("initial_margin", "much");
        ImportErrors errors = new ImportErrors();
        VenueAccount account = VenueAccount.read(format, new VenueRow(1, row, errors), BTC);
        assertThat(account.unknown()).containsExactly("margin_of_tomorrow");
        assertThat(errors.first()).extracting(FieldError::field).contains("currency", "balance", "initial_margin");
    }

    @Test
    void aUnifiedBalanceIsReadBareUnderItsCurrencyAndTheOtherWayRound() {
        VenueFormat format = VenueFormats.find("unified").orElseThrow();
        for (String form : List.of("%s", "BTC.%s", "%s.BTC")) {
            Map<String, String> row = new HashMap<>();
            row.put(form.formatted("free"), "7");
            row.put(form.formatted("used"), "3");
            row.put(form.formatted("total"), "10");
            row.put(form.formatted("debt"), "1");
            row.put("ETH.total", "4");
            assertThat(format.isAccount(row.keySet())).isTrue();
            VenueAccount account = VenueAccount.read(format, new VenueRow(1, row, new ImportErrors()), BTC);
            assertThat(account.parts().get(SnapshotPart.SETTLED_CASH)).isEqualByComparingTo("9");
            assertThat(account.parts().get(SnapshotPart.OPEN_ORDER_CASH)).isEqualByComparingTo("3");
            assertThat(account.unknown()).containsExactly("ETH.total");
            assertThat(figure(reconciled(format, account, Map.of()), "total").verdict())
                    .isEqualTo(Verdict.EQUAL);
        }
    }

    @Test
    void positionsHaveTheSideThatTheirVenueTells() {
        Map<String, String> deribit = new HashMap<>(Map.of(
                "instrument_name", "BTC-PERPETUAL", "size", "50", "direction", "sell", "average_price", "60000"));
        deribit.put("mark_price", "60010");
        deribit.put("index_price", "60005");
        VenuePosition sold = position("deribit", deribit);
        assertThat(sold.quantity()).isEqualByComparingTo("-50");
        assertThat(sold.mark()).contains(new BigDecimal("60010"));
        assertThat(position(
                                "okx",
                                Map.of(
                                        "instId",
                                        "BTC-USDT-SWAP",
                                        "pos",
                                        "3",
                                        "posSide",
                                        "short",
                                        "avgPx",
                                        "60000",
                                        "cTime",
                                        "1768824000000"))
                        .quantity())
                .isEqualByComparingTo("-3");
        assertThat(position("binance", Map.of("symbol", "B", "positionAmt", "0", "positionSide", "SHORT"))
                        .side())
                .contains(PositionSide.SHORT);
        VenuePosition binance = position(
                "binance",
                Map.of(
                        "symbol",
                        "BTCUSDT",
                        "positionAmt",
                        "-0.01",
                        "entryPrice",
                        "60000",
                        "positionSide",
                        "BOTH",
                        "surprise",
                        "1"));
        assertThat(binance.quantity()).isEqualByComparingTo("-0.01");
        assertThat(binance.side()).isEmpty();
        assertThat(binance.openedAt()).isEmpty();
        assertThat(binance.unknown()).containsExactly("surprise");
        assertThat(position("binance", Map.of("symbol", "BTCUSDT", "positionAmt", "0.000"))
                        .quantity())
                .isEqualByComparingTo("0");
    }

    @Test
    void anOptionInCoinHasTheIndexThatItsTwoPricesOfEntryTell() {
        Map<String, String> row = new HashMap<>(
                Map.of("instrument_name", "B-C", "size", "2", "direction", "buy", "average_price", "0.05"));
        assertThat(position("deribit", row).entryIndex()).isEmpty();
        row.put("average_price_usd", "3000");
        assertThat(position("deribit", row).entryIndex().orElseThrow()).isEqualByComparingTo("60000");
    }

    @Test
    void whatASpotOrderHoldsIsNoFreeCash() {
        Map<String, String> row = deribit();
        row.put("spot_reserve", "1.5");
        VenueAccount account = VenueAccount.read(
                VenueFormats.find("deribit").orElseThrow(), new VenueRow(1, row, new ImportErrors()), BTC);
        assertThat(account.parts().get(SnapshotPart.OPEN_ORDER_CASH)).isEqualByComparingTo("1.5");
        assertThat(account.unknown()).isEmpty();
    }

    @Test
    void aTimeThatIsOutOfBoundsOrTooFineIsRefusedByItsField() {
        for (String wrong : List.of("99999999999999999999", "1768824000000.0001", "-1")) {
            ImportErrors errors = new ImportErrors();
            VenueRow row = new VenueRow(1, Map.of("t", wrong), errors);
            assertThat(row.time("t", VenueFormat.TimeUnit.MILLIS)).isEmpty();
            assertThat(errors.first()).extracting(FieldError::field).containsExactly("t");
        }
        VenueRow row = new VenueRow(1, Map.of("t", "1768824000000.001"), new ImportErrors());
        assertThat(row.time("t", VenueFormat.TimeUnit.MILLIS)).contains(Instant.parse("2026-01-19T12:00:00.000001Z"));
    }

    @Test
    void aFormatThatSaysNoSumIsNoFormat() {
        for (String broken : List.of("", "a + (b", "above0 a", "a ) b")) {
            Properties said = new Properties();
            said.setProperty("name", "BROKEN");
            said.setProperty("account.settledCash", broken);
            if (!broken.equals("a + (b")) {
                assertThatThrownBy(() -> new VenueFormat(said)).isInstanceOf(IllegalArgumentException.class);
            }
        }
        for (String name : VenueFormats.NAMES) {
            assertThat(VenueFormats.find(name.toUpperCase(java.util.Locale.ROOT)))
                    .isPresent();
        }
        assertThat(VenueFormats.ofSource("PAGE").name()).isEqualTo("API");
    }

    private static VenuePosition position(String format, Map<String, String> row) {
        ImportErrors errors = new ImportErrors();
        Optional<VenuePosition> read =
                VenuePosition.read(VenueFormats.find(format).orElseThrow(), new VenueRow(1, row, errors));
        assertThat(errors.first()).isEmpty();
        return read.orElseThrow();
    }

    private static Map<String, ReconciledFigure> reconciled(
            VenueFormat format, VenueAccount account, Map<String, DifferenceNote> notes) {
        AccountSnapshot snapshot = new AccountSnapshot(
                BTC,
                part(account, SnapshotPart.SETTLED_CASH),
                part(account, SnapshotPart.CASH_RESERVED),
                part(account, SnapshotPart.OPEN_ORDER_CASH),
                part(account, SnapshotPart.UNREALISED_FUTURES),
                part(account, SnapshotPart.OPTION_VALUE_LONG),
                part(account, SnapshotPart.OPTION_VALUE_SHORT),
                List.of(),
                part(account, SnapshotPart.INITIAL_MARGIN),
                part(account, SnapshotPart.OPEN_ORDER_MARGIN),
                part(account, SnapshotPart.MAINTENANCE_MARGIN));
        DatedSnapshot said = new DatedSnapshot(
                1,
                1,
                Instant.EPOCH,
                1,
                snapshot,
                new TreeMap<>(account.printed()),
                format.name(),
                1,
                "p",
                Instant.EPOCH);
        Map<String, ReconciledFigure> figures = new LinkedHashMap<>();
        Reconciliation.of(format, said, notes).forEach(figure -> figures.put(figure.name(), figure));
        return figures;
    }

    private static BigDecimal part(VenueAccount account, SnapshotPart part) {
        return BTC.rounded(account.parts().getOrDefault(part, BigDecimal.ZERO));
    }

    private static ReconciledFigure figure(Map<String, ReconciledFigure> figures, String name) {
        return Optional.ofNullable(figures.get(name)).orElseThrow();
    }
}
