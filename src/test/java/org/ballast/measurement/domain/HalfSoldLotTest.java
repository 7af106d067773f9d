package org.ballast.measurement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.measurement.domain.Lot.usd;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.prices.domain.Span;
import org.junit.jupiter.api.Test;

/**
 * A lot of 4 units for 1,000.01 that falls to 200 a unit, of which 2 are sold for 250 each less a fee of 1.00: half of an
 * odd cent goes with what is sold, and what remains is measured by its own cost.
 */
class HalfSoldLotTest {

    private static final Instant ACQUIRED = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant MARCH = Instant.parse("2024-03-31T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2024-06-30T00:00:00Z");
    private static final Money NONE = usd("0.00");
    private static final LotPosition LOT = Lot.acquiredAt(ACQUIRED, "L", "4", usd("1000.01"));

    @Test
    void atCostUnderUsGaapItLosesInProportionAndNeverRises() {
        LotPosition impaired = measured(MeasurementModel.US_COST_LESS_IMPAIRMENT, LOT, MARCH, "200");
        assertThat(impaired.amounts()).isEqualTo(Amounts.atCost(usd("1000.01"), usd("200.01")));

        MeasuredDisposal sale = half(MeasurementModel.US_COST_LESS_IMPAIRMENT, impaired);
        assertThat(sale.takings().getFirst().relief().amounts())
                .as("500.005 up, 400.00, and what is between")
                .isEqualTo(Amounts.atCost(usd("500.01"), usd("100.01")));
        assertThat(sale.gainOnDisposal()).isEqualTo(usd("99.00"));
        LotPosition rest = sale.takings().getFirst().after();
        assertThat(rest.amounts()).isEqualTo(Amounts.atCost(usd("500.00"), usd("100.00")));

        assertThat(measured(MeasurementModel.US_COST_LESS_IMPAIRMENT, rest, JUNE, "1000")
                        .carryingAmount())
                .isEqualTo(usd("400.00"));
        assertThat(measured(MeasurementModel.US_COST_LESS_IMPAIRMENT, rest, JUNE, "190")
                        .amounts())
                .isEqualTo(Amounts.atCost(usd("500.00"), usd("120.00")));
    }

    @Test
    void underIfrsItIsReversedUpToTheCostOfTheHalfThatRemains() {
        LotPosition impaired = measured(MeasurementModel.IFRS_COST_IMPAIRMENT, LOT, MARCH, "200");
        assertThat(impaired.amounts())
                .as("recoverable 800.00 less a quarter of a percent")
                .isEqualTo(Amounts.atCost(usd("1000.01"), usd("202.01")));

        MeasuredDisposal sale = half(MeasurementModel.IFRS_COST_IMPAIRMENT, impaired);
        assertThat(sale.takings().getFirst().relief().amounts())
                .isEqualTo(Amounts.atCost(usd("500.01"), usd("101.01")));
        assertThat(sale.gainOnDisposal()).isEqualTo(usd("100.00"));
        LotPosition rest = sale.takings().getFirst().after();
        assertThat(rest.amounts()).isEqualTo(Amounts.atCost(usd("500.00"), usd("101.00")));

        assertThat(measured(MeasurementModel.IFRS_COST_IMPAIRMENT, rest, JUNE, "240")
                        .carryingAmount())
                .as("recoverable 478.80 is below the cap")
                .isEqualTo(usd("478.80"));
        assertThat(measured(MeasurementModel.IFRS_COST_IMPAIRMENT, rest, JUNE, "300")
                        .amounts())
                .as("recoverable 598.50; a cap that is not scaled would let it be carried at that")
                .isEqualTo(Amounts.atCost(usd("500.00"), NONE));
    }

    @Test
    void atFairValueTheSoldHalfIsWorthItsPriceAndTheOtherOneTheMarkets() {
        LotPosition valued = measured(MeasurementModel.US_FAIR_VALUE_NI, LOT, MARCH, "200");
        assertThat(valued.amounts()).isEqualTo(new Amounts(usd("1000.01"), NONE, usd("-200.01")));

        MeasuredDisposal sale = half(MeasurementModel.US_FAIR_VALUE_NI, valued);
        assertThat(sale.remeasurement()).as("400.00 to 500.00").isEqualTo(usd("100.00"));
        assertThat(sale.carryingAmountRelieved()).isEqualTo(usd("500.00"));
        assertThat(sale.gainOnDisposal()).as("the fee is an expense of its own").isEqualTo(NONE);
        assertThat(sale.realised()).isEqualTo(usd("-0.01"));
        LotPosition rest = sale.takings().getFirst().after();
        assertThat(rest.amounts()).isEqualTo(new Amounts(usd("500.00"), NONE, usd("-100.00")));

        assertThat(measured(MeasurementModel.US_FAIR_VALUE_NI, rest, JUNE, "300")
                        .amounts())
                .isEqualTo(new Amounts(usd("500.00"), NONE, usd("100.00")));
    }

    private static MeasuredDisposal half(MeasurementModel model, LotPosition lot) {
        return MeasuredDisposal.of(
                model, usd("500.00"), usd("1.00"), List.of(new MeasuredDisposal.Part(lot, Quantity.of("2"))));
    }

    /** At a price that is both the lowest and the last one. */
    private static LotPosition measured(MeasurementModel model, LotPosition lot, Instant cutOff, String price) {
        Estimates estimates = new Estimates(new BigDecimal("0.0025"), Optional.empty());
        Valuation valuation = Valued.of(
                List.of(Lot.daily(cutOff.atZone(ZoneOffset.UTC).toLocalDate().minusDays(1), price, price)),
                new Span(cutOff.minusSeconds(86_400), cutOff),
                estimates);
        LotInPeriod held =
                new LotInPeriod(lot, TestWindow.of(lot, cutOff.minusSeconds(86_400), cutOff, Lot.RULES), List.of());
        return model.model()
                .measure(held, valuation)
                .getFirst()
                .measured()
                .orElseThrow()
                .after();
    }
}
