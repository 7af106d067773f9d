package org.ballast.measurement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.measurement.domain.Lot.usd;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.journal.domain.JournalLine;
import org.ballast.journal.domain.LedgerRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every figure of the worked example of ASC 350-60, from the adoption to the roll-forward (accounting.md §1.3). */
class FairValueVectorTest {

    private static final JsonObject VECTOR = Vectors.read("02_usgaap_asc350_60.json");
    private static final JsonObject INPUTS = VECTOR.getJsonObject("inputs");
    private static final JsonObject EXPECTED = VECTOR.getJsonObject("expected");
    private static final Instant ADOPTED = Instant.parse(INPUTS.getString("adoptionDate") + "T00:00:00Z");
    private static final Instant CUT_OFF = Instant.parse("2025-04-01T00:00:00Z");
    /** The cost of what remains, of which the vector of ASC 350-30 knows the sum of 780,528.65. */
    private static final Map<String, String> ORIGINAL_COST =
            Map.of("L1", "255000.00", "L2", "391877.75", "L3", "133650.90");

    private final Ledger ledger = new Ledger(MeasurementModel.US_FAIR_VALUE_NI);
    private final FairValueAdoption adoption = adoption(CostBasisAtAdoption.POST_IMPAIRMENT);
    private final MeasuredDisposal sale;
    private final List<Measured> remeasured = new ArrayList<>();

    FairValueVectorTest() {
        adoption.lots().forEach(lot -> ledger.lots.put(lot.before().code(), lot.after()));
        buy();
        sale = sell();
    }

    @BeforeEach
    void remeasureAtTheEndOfTheQuarter() {
        Valuation close = Valued.at(CUT_OFF, INPUTS.getString("periodEndPrice"), Estimates.NONE);
        for (LotPosition lot : List.copyOf(ledger.lots.values())) {
            remeasured.add(Valued.measured(ledger.model, lot, CUT_OFF, close));
        }
        ledger.apply(remeasured);
    }

    @Test
    void theAdoption() {
        JsonObject byLot = EXPECTED.getJsonObject("fairValueByLotAtAdoption");
        byLot.keySet()
                .forEach(code ->
                        assertThat(adopted(code).after().carryingAmount()).isEqualTo(usd(byLot.getString(code))));
        assertThat(sum(adoption.lots().stream()
                        .map(lot -> lot.before().carryingAmount())
                        .toList()))
                .isEqualTo(expected("carryingBefore"));
        assertThat(sum(adoption.lots().stream()
                        .map(lot -> lot.after().carryingAmount())
                        .toList()))
                .isEqualTo(expected("fairValueAtAdoption"));
        assertThat(adoption.adjustment()).isEqualTo(expected("cumulativeEffectPreTax"));
        assertThat(adoption.deferredTax()).isEqualTo(expected("deferredTaxLiability"));
        assertThat(adoption.retainedEarnings()).isEqualTo(expected("retainedEarningsAdjustment"));
    }

    /** 1,446,025.12 on each side, and nothing of it is income (trap 18). */
    @Test
    void trap18TheEffectOfTheAdoptionGoesToRetainedEarnings() {
        Ledger entry = new Ledger(MeasurementModel.US_FAIR_VALUE_NI);
        entry.post(MeasurementPostings.adoption(adoption));

        assertThat(entry.balance(MeasurementRole.DIGITAL_ASSETS_AT_FAIR_VALUE)).isEqualTo(usd("1284595.13"));
        assertThat(entry.balance(MeasurementRole.ACCUMULATED_IMPAIRMENT)).isEqualTo(usd("161429.99"));
        assertThat(entry.balance(MeasurementRole.DIGITAL_ASSETS_AT_COST)).isEqualTo(usd("-780528.65"));
        assertThat(entry.balance(MeasurementRole.DEFERRED_TAX_LIABILITY)).isEqualTo(usd("-166374.12"));
        assertThat(entry.balance(LedgerRole.RETAINED_EARNINGS)).isEqualTo(usd("-499122.35"));
        assertThat(Ledger.sum(entry.lines, true)).isEqualTo(usd("1446025.12"));
        assertThat(entry.lines)
                .extracting(JournalLine::account)
                .doesNotContain(MeasurementRole.REMEASUREMENT_GAIN, MeasurementRole.REMEASUREMENT_LOSS);
        assertThat(adoption.lots()).allSatisfy(lot -> assertThat(lot.inIncome()).isEqualTo(usd("0.00")));
    }

    @Test
    void theSaleRemeasuresToItsPriceAndTheFeeIsAnExpense() {
        Money realised = expected("cumulativeRealisedGain_basisPostImpairment(default)");

        assertThat(sale.proceeds()).isEqualTo(expected("dispositionsAtProceeds"));
        assertThat(sale.carryingAmountRelieved()).isEqualTo(sale.proceeds());
        assertThat(sale.gainOnDisposal()).isEqualTo(usd("0.00"));
        assertThat(sale.realised()).isEqualTo(realised);
        assertThat(ledger.balance(MeasurementRole.SELLING_FEES)).isEqualTo(expected("sellingFeeExpense"));
    }

    @Test
    void onTheOriginalCostTheRealisedGainIsSmaller() {
        Ledger other = new Ledger(MeasurementModel.US_FAIR_VALUE_NI);
        adoption(CostBasisAtAdoption.ORIGINAL_COST)
                .lots()
                .forEach(lot -> other.lots.put(lot.before().code(), lot.after()));
        JsonObject sold = INPUTS.getJsonObject("sale");
        MeasuredDisposal same =
                other.dispose(Map.of("L1", Quantity.of(sold.getString("quantity"))), sale.proceeds(), usd("288.30"));

        assertThat(same.realised()).isEqualTo(expected("cumulativeRealisedGain_basisOriginalCost"));
        assertThat(same.remeasurement()).isEqualTo(sale.remeasurement());
    }

    @Test
    void theLotsAtTheEndOfTheQuarter() {
        JsonObject byLot = EXPECTED.getJsonObject("fairValueByLotAtPeriodEnd");
        byLot.keySet()
                .forEach(code -> assertThat(ledger.lot(code).carryingAmount()).isEqualTo(usd(byLot.getString(code))));
        assertThat(ledger.carryingAmount()).isEqualTo(expected("fairValueAtPeriodEnd"));
        assertThat(sum(ledger.lots.values().stream()
                        .map(LotPosition::originalCost)
                        .toList()))
                .isEqualTo(expected("btcCostBasisAtPeriodEnd_postImpairment"));
    }

    @Test
    void theRemeasurementOfTheQuarter() {
        Money atClose = sum(remeasured.stream().map(Measured::inIncome).toList());

        assertThat(atClose.plus(sale.remeasurement())).isEqualTo(expected("netRemeasurementBTC"));
        assertThat(ledger.balance(MeasurementRole.REMEASUREMENT_LOSS)
                        .plus(ledger.balance(MeasurementRole.REMEASUREMENT_GAIN)))
                .isEqualTo(expected("netRemeasurementBTC").negated());
    }

    @Test
    void theRollForwardOfTheYear() {
        JsonObject sol = INPUTS.getJsonObject("secondAsset");
        JsonObject year = EXPECTED.getJsonObject("annualRollForward");
        FairValueActivity bitcoin = new FairValueActivity(
                "BTC",
                expected("fairValueAtAdoption"),
                expected("additions"),
                sale.proceeds(),
                sum(remeasured.stream().map(Measured::inIncome).toList()).plus(sale.remeasurement()));
        FairValueActivity solana = FairValueActivity.closingAt(
                "SOL",
                usd(sol.getString("opening")),
                usd(sol.getString("additions")),
                usd(sol.getString("dispositions")),
                usd(sol.getString("closing")));

        FairValueRollForward rolled = FairValueRollForward.of(List.of(bitcoin, solana), Lot.USD);

        assertThat(solana.remeasurement()).isEqualTo(expected("netRemeasurementSOL"));
        assertThat(rolled.opening()).isEqualTo(usd(year.getString("opening")));
        assertThat(rolled.additions()).isEqualTo(usd(year.getString("additions")));
        assertThat(rolled.dispositions().negated()).isEqualTo(usd(year.getString("dispositions")));
        assertThat(rolled.gains()).isEqualTo(usd(year.getString("gains")));
        assertThat(rolled.losses().negated()).isEqualTo(usd(year.getString("losses")));
        assertThat(rolled.closing()).isEqualTo(usd(year.getString("closing")));
    }

    private void buy() {
        JsonObject bought = INPUTS.getJsonObject("purchase");
        Money fee = usd(bought.getString("feeCapitalised"));
        Money price = Lot.cost(bought.getString("quantity"), bought.getString("unitPrice"));
        Money cost = price.plus(PurchaseFeePolicy.CAPITALISE.capitalised(fee));
        assertThat(cost).isEqualTo(expected("additions"));
        ledger.acquire(Lot.acquiredAt(
                Instant.parse("2025-02-01T00:00:00Z"), bought.getString("lot"), bought.getString("quantity"), cost));
    }

    private MeasuredDisposal sell() {
        JsonObject sold = INPUTS.getJsonObject("sale");
        return ledger.dispose(
                Map.of("L1", Quantity.of(sold.getString("quantity"))),
                Lot.cost(sold.getString("quantity"), sold.getString("unitPrice")),
                usd(sold.getString("feeExpensed")));
    }

    private static FairValueAdoption adoption(CostBasisAtAdoption basis) {
        List<LotPosition> lots = INPUTS.getJsonArray("lotsAtAdoption").getValuesAs(JsonObject.class).stream()
                .map(FairValueVectorTest::lotAtCost)
                .toList();
        return FairValueAdoption.of(
                lots,
                ADOPTED,
                Map.of(1L, Valued.close(ADOPTED, INPUTS.getString("priceAtAdoption"))),
                basis,
                new BigDecimal(INPUTS.getString("taxRate")),
                Lot.USD);
    }

    private static LotPosition lotAtCost(JsonObject lot) {
        String code = lot.getString("lot");
        Money cost = usd(ORIGINAL_COST.getOrDefault(code, ""));
        LotPosition acquired =
                Lot.acquiredAt(Instant.parse("2024-01-15T14:30:00Z"), code, lot.getString("quantity"), cost);
        return acquired.impaired(cost.minus(usd(lot.getString("carryingAmount"))));
    }

    private Measured adopted(String code) {
        return adoption.lots().stream()
                .filter(lot -> lot.before().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Money expected(String name) {
        return usd(EXPECTED.getString(name));
    }

    private static Money sum(List<Money> amounts) {
        return Money.sum(amounts, Lot.USD);
    }
}
