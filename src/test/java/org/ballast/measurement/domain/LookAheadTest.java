package org.ballast.measurement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.ballast.prices.domain.PriceBar;
import org.ballast.prices.domain.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A look ahead at a price comes to what a measurement at that price would find, to the cent and in every model. */
class LookAheadTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Span PERIOD = new Span(Lot.start(DAY), Lot.start(DAY).plus(HOUR));
    private static final Estimates ESTIMATES = new Estimates(new BigDecimal("0.0025"), Optional.empty());

    @ParameterizedTest
    @EnumSource(MeasurementModel.class)
    void aLookAheadIsWhatTheMeasurementWouldFind(MeasurementModel model) {
        Random random = new Random(15);
        for (int number = 0; number < 1_000; number++) {
            LotPosition lot = lot(random, model);
            String price = BigDecimal.valueOf(1 + random.nextInt(10_000_000), 4).toPlainString();

            Money carried = model.model()
                    .carriedAt(
                            lot.quantity(), lot.amounts(), UnitPrice.of(price, Lot.USD), ESTIMATES.costsOfDisposal());

            assertThat(carried)
                    .as("%s at %s", lot, price)
                    .isEqualTo(measured(model, lot, price).after().carryingAmount());
        }
    }

    private static Measured measured(MeasurementModel model, LotPosition lot, String price) {
        List<PriceBar> bars = List.of(Lot.bar(PERIOD.from(), HOUR, price, price));
        return Valued.measured(model, lot, PERIOD.to(), Valued.of(bars, PERIOD, ESTIMATES));
    }

    private static LotPosition lot(Random random, MeasurementModel model) {
        int cents = 2 + random.nextInt(100_000);
        Money cost = Lot.usd(BigDecimal.valueOf(cents, 2).toPlainString());
        Money change = Lot.usd(BigDecimal.valueOf(random.nextInt(cents), 2).toPlainString());
        Money none = Money.zero(Lot.USD);
        return new LotPosition(
                1,
                "L",
                1,
                PERIOD.from(),
                false,
                new Quantity(BigDecimal.valueOf(1 + random.nextInt(1_000_000), 5)),
                model == MeasurementModel.US_FAIR_VALUE_NI
                        ? new Amounts(cost, none, change.negated())
                        : Amounts.atCost(cost, change));
    }
}
