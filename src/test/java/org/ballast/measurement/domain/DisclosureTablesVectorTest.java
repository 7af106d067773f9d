package org.ballast.measurement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.measurement.domain.Lot.usd;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.junit.jupiter.api.Test;

/** The tables of accounting.md §6 for fair value (C, D) and for cost under IFRS (F, I). */
class DisclosureTablesVectorTest {

    private static final JsonObject VECTOR = Vectors.read("11_disclosures.json");
    private static final Instant JUNE = Instant.parse("2025-07-01T00:00:00Z");
    private static final Instant DECEMBER = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void tableCNamesWhatIsFivePercentOfTheWholeOrMore() {
        JsonObject expected = VECTOR.getJsonObject("significantHoldings").getJsonObject("expected");
        SignificantHoldings table = SignificantHoldings.of(holdings(), SignificantHoldings.THRESHOLD, Lot.USD);

        assertThat(table.significant())
                .extracting(CryptoHolding::asset)
                .containsExactly("Bitcoin (BTC)", "Solana (SOL)");
        JsonObject others = expected.getJsonArray("table").getJsonObject(2);
        assertThat(table.otherCostBasis()).isEqualTo(usd(others.getString("costBasis")));
        assertThat(table.otherFairValue()).isEqualTo(usd(others.getString("fairValue")));
        assertThat(table.totalCostBasis()).isEqualTo(usd(expected.getString("totalCostBasis")));
        assertThat(table.totalFairValue()).isEqualTo(usd(expected.getString("totalFairValue")));
    }

    @Test
    void exactlyTheThresholdIsSignificant() {
        List<CryptoHolding> holdings = List.of(
                new CryptoHolding("A", Quantity.of("1"), usd("1.00"), usd("95.00")),
                new CryptoHolding("B", Quantity.of("1"), usd("1.00"), usd("5.00")));

        assertThat(SignificantHoldings.of(holdings, SignificantHoldings.THRESHOLD, Lot.USD)
                        .others())
                .isEmpty();
    }

    @Test
    void tableDKeepsGainsAndLossesOfTwoAssetsApart() {
        JsonObject year = VECTOR.getJsonObject("asc350_60_rollForwardAnnual");
        FairValueRollForward table = FairValueRollForward.of(
                List.of(
                        new FairValueActivity(
                                "BTC",
                                usd("1284595.13"),
                                usd("101552.40"),
                                usd("288300.00"),
                                usd(year.getString("losses"))),
                        new FairValueActivity(
                                "SOL",
                                usd("300000.00"),
                                usd("25000.00"),
                                usd("40000.00"),
                                usd(year.getString("gains")))),
                Lot.USD);

        assertThat(table.gains()).isEqualTo(usd(year.getString("gains")));
        assertThat(table.losses().negated()).isEqualTo(usd(year.getString("losses")));
        assertThat(table.closing()).isEqualTo(usd(year.getString("closing")));
    }

    @Test
    void realisedGainsAndLossesAreNotNetted() {
        RealisedResults realised = RealisedResults.of(List.of(usd("172734.45"), usd("-10.00"), usd("-2.50")), Lot.USD);

        assertThat(realised).isEqualTo(new RealisedResults(usd("172734.45"), usd("12.50")));
    }

    /** F and I come from one run of the books: a loss, a sale of a quarter, a reversal. */
    @Test
    void tableFReconcilesGrossAmountAndImpairment() {
        JsonObject inputs = VECTOR.getJsonObject("ias38_118_costModel").getJsonObject("inputs");
        JsonObject expected = VECTOR.getJsonObject("ias38_118_costModel").getJsonObject("expected");
        Year year = new Year();
        CostReconciliation table = CostReconciliation.of(
                Amounts.atCost(
                        usd(inputs.getString("openingGross")), usd(inputs.getString("openingAccumulatedImpairment"))),
                usd("0.00"),
                year.measured,
                List.of(year.sale));

        assertThat(table.losses()).isEqualTo(usd(inputs.getString("impairment")));
        assertThat(table.reversals()).isEqualTo(usd(inputs.getString("reversal")));
        assertThat(table.disposals())
                .isEqualTo(Amounts.atCost(
                        usd(inputs.getString("disposalGross")),
                        usd(inputs.getString("disposalAccumulatedImpairment"))));
        assertThat(table.closing().cost()).isEqualTo(usd(expected.getString("closingGross")));
        assertThat(table.closing().reduction()).isEqualTo(usd(expected.getString("closingAccumulatedImpairment")));
        assertThat(table.closing().carryingAmount()).isEqualTo(usd(expected.getString("closingCarryingAmount")));
        assertThat(table.closing()).isEqualTo(year.ledger.lot("E").amounts());
    }

    @Test
    void tableITellsLossesAndReversalsApart() {
        Year year = new Year();
        MaterialImpairment june = row(year.measured.get(0), LocalDate.of(2025, 6, 30));
        MaterialImpairment december = row(year.measured.get(1), LocalDate.of(2025, 12, 31));

        assertThat(june.units()).isEqualTo(Quantity.of("20"));
        assertThat(june.recoverableAmount()).isEqualTo(usd("42102.48"));
        assertThat(june.loss()).isEqualTo(usd("9949.52"));
        assertThat(june.reversal()).isEqualTo(usd("0.00"));
        assertThat(december.units()).isEqualTo(Quantity.of("15"));
        assertThat(december.recoverableAmount()).isEqualTo(usd("44150.60"));
        assertThat(december.reversal()).isEqualTo(usd("7462.14"));
        assertThat(december.basis()).isEqualTo(Basis.Kind.FAIR_VALUE_LESS_COSTS_OF_DISPOSAL);
        assertThatThrownBy(() -> MaterialImpairment.of("ETH", LocalDate.EPOCH, "", "", 1, year.measured))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static MaterialImpairment row(Measured measured, LocalDate on) {
        return MaterialImpairment.of("ETH", on, "Treasury", "price", 1, List.of(measured));
    }

    private static List<CryptoHolding> holdings() {
        return VECTOR
                .getJsonObject("significantHoldings")
                .getJsonObject("inputs")
                .getJsonArray("holdings")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(row -> new CryptoHolding(
                        row.getString("name"),
                        Quantity.of(row.getString("units")),
                        usd(row.getString("costBasis")),
                        usd(row.getString("fairValue"))))
                .toList();
    }

    /** The year 2025 of accounting.md §1.4. */
    private static final class Year {

        final Ledger ledger = new Ledger(MeasurementModel.IFRS_COST_IMPAIRMENT);
        final List<Measured> measured = new ArrayList<>();
        final MeasuredDisposal sale;

        Year() {
            ledger.acquire(Lot.acquiredAt(Instant.parse("2025-01-01T00:00:00Z"), "E", "20", usd("52052.00")));
            measure(JUNE, "2110.40");
            Money price = usd("11000.00");
            sale = ledger.dispose(Map.of("E", Quantity.of("5")), price, usd("0.00"));
            measure(DECEMBER, "2950.75");
        }

        private void measure(Instant cutOff, String price) {
            Estimates estimates = new Estimates(new BigDecimal("0.0025"), Optional.empty());
            measured.add(Valued.measured(ledger.model, ledger.lot("E"), cutOff, Valued.at(cutOff, price, estimates)));
            ledger.apply(List.of(measured.getLast()));
        }
    }
}
