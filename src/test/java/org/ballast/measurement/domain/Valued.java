package org.ballast.measurement.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.ballast.entities.domain.EdgeBarPolicy;
import org.ballast.prices.domain.PriceBar;
import org.ballast.prices.domain.Span;

/** Valuations for the tests of this package. */
final class Valued {

    private Valued() {}

    /** A last price before an instant, and nothing else. */
    static Valuation at(Instant cutOff, String price, Estimates estimates) {
        return new Valuation(Lot.complete(List.of()), new ClosingPrice.Known(close(cutOff, price)), estimates);
    }

    static MarketPrice close(Instant cutOff, String price) {
        return MarketPrice.closeOf(Lot.bar(cutOff.minusSeconds(1), Duration.ofSeconds(1), price, price));
    }

    static Valuation of(List<PriceBar> bars, Span period, Estimates estimates) {
        RecordedPrices recorded = RecordedPrices.of(bars);
        return Valuation.of(recorded, Coverage.of(recorded, period, EdgeBarPolicy.NEXT_PERIOD), Lot.RULES, estimates);
    }

    static TestWindow until(LotPosition lot, Instant cutOff) {
        return TestWindow.of(lot, lot.acquiredAt(), cutOff, Lot.RULES);
    }

    /** Measures a lot to which nothing else happens. */
    static Measured measured(MeasurementModel model, LotPosition lot, Instant cutOff, Valuation valuation) {
        return model.model().measure(new LotInPeriod(lot, until(lot, cutOff), List.of()), valuation).stream()
                .map(each -> each.measured().orElseThrow())
                .findFirst()
                .orElseThrow();
    }
}
