package org.ballast.measurement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.measurement.domain.Lot.usd;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.ballast.measurement.domain.ValueInUse.CashFlow;
import org.junit.jupiter.api.Test;

/** Every figure of the worked example of IAS 36 (accounting.md §1.4), and the traps that it is about. */
class RecoverableAmountVectorTest {

    private static final JsonObject VECTOR = Vectors.read("03_ias36_cost_model.json");
    private static final JsonObject INPUTS = VECTOR.getJsonObject("inputs");
    private static final JsonObject EXPECTED = VECTOR.getJsonObject("expected");
    private static final Instant BOUGHT = Instant.parse("2025-02-01T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2025-07-01T00:00:00Z");
    private static final Instant DECEMBER = Instant.parse("2026-01-01T00:00:00Z");
    private static final BigDecimal COSTS = new BigDecimal(INPUTS.getString("costsOfDisposalRate"));

    private final Ledger ledger = new Ledger(MeasurementModel.IFRS_COST_IMPAIRMENT);
    private final Measured june;

    RecoverableAmountVectorTest() {
        Money cost = Lot.cost(INPUTS.getString("quantity"), INPUTS.getString("unitCost"))
                .plus(usd(INPUTS.getString("feeCapitalised")));
        ledger.acquire(Lot.acquiredAt(BOUGHT, "E1", INPUTS.getString("quantity"), cost));
        june = measure(JUNE, INPUTS.getString("price_2025_06_30"), Optional.of(valueInUse()));
    }

    @Test
    void theLossOfJune() {
        assertThat(june.before().originalCost()).isEqualTo(expected("cost"));
        assertThat(june.basis().fromMarket()).contains(expected("fvlcd_2025_06_30"));
        assertThat(june.basis().valueInUse()).contains(expected("viu_2025_06_30"));
        assertThat(june.basis().amount()).contains(expected("recoverableAmount_2025_06_30"));
        assertThat(june.basis().kind()).isEqualTo(Basis.Kind.FAIR_VALUE_LESS_COSTS_OF_DISPOSAL);
        assertThat(june.kind()).isEqualTo(MeasurementKind.LOSS);
        assertThat(june.inIncome().negated()).isEqualTo(expected("impairmentLoss"));
        assertThat(june.after().carryingAmount()).isEqualTo(expected("carryingAfter"));
        assertThat(ledger.balance(MeasurementRole.IMPAIRMENT_LOSS)).isEqualTo(expected("impairmentLoss"));
    }

    @Test
    void whatAUnitIsWorthIsShownRoundedAndComputedExactly() {
        ValueInUse inUse = valueInUse();
        CashFlow sale = inUse.flows().get(1);

        assertThat(inUse.perUnit(8)).isEqualTo("1989.39082569");
        assertThat(inUse.perUnit(sale, 8)).isEqualTo("1931.30642202");
        assertThat(new ValueInUse(List.of(new CashFlow(0, new BigDecimal("1E+2"))), BigDecimal.ZERO, Lot.USD)
                        .perUnit(8))
                .isEqualTo("100.00");
        assertThat(new ValueInUse(List.of(new CashFlow(0, new BigDecimal("-5"))), BigDecimal.ZERO, Lot.USD).perUnit(8))
                .as("nobody has to use it")
                .isEqualTo("0.00");
    }

    @Test
    void trap5AReversalEndsAtTheCost() {
        JsonObject full = EXPECTED.getJsonObject("fullRecovery");
        Measured december = measure(DECEMBER, INPUTS.getString("price_2025_12_31"), Optional.empty());

        assertThat(december.basis().amount()).contains(usd(full.getString("fvlcd")));
        assertThat(december.kind()).isEqualTo(MeasurementKind.REVERSAL);
        assertThat(december.inIncome())
                .isEqualTo(usd(full.getString("reversal")))
                .isNotEqualTo(usd(full.getString("uncappedWrongReversal")));
        assertThat(december.after().carryingAmount()).isEqualTo(usd(full.getString("carryingAfter")));
        assertThat(ledger.balance(MeasurementRole.REVERSAL_OF_IMPAIRMENT).negated())
                .isEqualTo(usd(full.getString("reversal")));
    }

    @Test
    void trap5AfterASaleTheCapIsTheCostOfWhatRemains() {
        JsonObject part = EXPECTED.getJsonObject("afterPartialDisposal");
        MeasuredDisposal sale = ledger.dispose(
                Map.of("E1", Quantity.of(INPUTS.getString("partialDisposalQuantity"))), usd("11000.00"), usd("0.00"));
        Money before = ledger.lot("E1").carryingAmount();
        Measured december = measure(DECEMBER, INPUTS.getString("price_2025_12_31"), Optional.empty());

        assertThat(sale.carryingAmountRelieved()).isEqualTo(usd(part.getString("carryingRelieved")));
        assertThat(before).isEqualTo(usd(part.getString("carryingBeforeReversal")));
        assertThat(december.basis().cap()).contains(usd(part.getString("capHadNoImpairmentBeenRecognised")));
        assertThat(december.basis().amount()).contains(usd(part.getString("fvlcd")));
        assertThat(december.inIncome())
                .isEqualTo(usd(part.getString("reversal")))
                .isNotEqualTo(usd(part.getString("wrongReversalIfCapNotScaled")));
        assertThat(december.after().carryingAmount()).isEqualTo(usd(part.getString("carryingAfter")));
        ledger.tieOut();
    }

    @Test
    void trap6AnImpairmentUnderIas38IsReversedAsFarAsTheEstimateRose() {
        JsonObject partial = EXPECTED.getJsonObject("partialRecovery");
        Measured december = measure(DECEMBER, INPUTS.getString("altPrice_2025_12_31"), Optional.empty());

        assertThat(december.basis().amount()).contains(usd(partial.getString("fvlcd")));
        assertThat(december.inIncome()).isEqualTo(usd(partial.getString("reversal")));
        assertThat(december.after().carryingAmount()).isEqualTo(usd(partial.getString("carryingAfter")));
        assertThat(MeasurementModel.IFRS_COST_IMPAIRMENT.isPermanent()).isFalse();
    }

    private Measured measure(Instant cutOff, String price, Optional<ValueInUse> inUse) {
        Measured found = Valued.measured(
                ledger.model, ledger.lot("E1"), cutOff, Valued.at(cutOff, price, new Estimates(COSTS, inUse)));
        ledger.apply(List.of(found));
        return found;
    }

    /** The reward of one year and the sale at its end, at today's price. */
    private static ValueInUse valueInUse() {
        UnitPrice price = UnitPrice.of(INPUTS.getString("price_2025_06_30"), Lot.USD);
        BigDecimal reward = price.perUnit().multiply(new BigDecimal(INPUTS.getString("stakingYieldForVIU")));
        BigDecimal sale = price.perUnit().multiply(BigDecimal.ONE.subtract(COSTS));
        return new ValueInUse(
                List.of(new CashFlow(1, reward), new CashFlow(1, sale)),
                new BigDecimal(INPUTS.getString("discountRate")),
                Lot.USD);
    }

    private static Money expected(String name) {
        return usd(EXPECTED.getString(name));
    }
}
