package org.ballast.measurement.domain;

import java.util.List;

/**
 * What a model is told of one asset in one period.
 *
 * @param lows every price of the period
 * @param closing the last one before its end
 */
public record Valuation(PriceHistory lows, ClosingPrice closing, Estimates estimates) {

    /** What a model makes of a lot and the closing price. */
    interface AtClose {
        Measured measure(LotPosition lot, Segment segment, MarketPrice close);
    }

    /**
     * @param coverage of the same prices, with the period and the policy for its edge
     */
    public static Valuation of(RecordedPrices recorded, Coverage coverage, TestRules rules, Estimates estimates) {
        return new Valuation(
                PriceHistory.of(recorded, coverage, rules), ClosingPrice.of(recorded, coverage), estimates);
    }

    /** Measures what remains of a lot at the end of its period; a lot without units is none any more. */
    List<LotMeasurement> atClose(LotInPeriod lot, AtClose model) {
        LotPosition standing = lot.closing();
        if (standing.quantity().isZero()) {
            return List.of();
        }
        Segment whole = Segment.whole(lot.window());
        return List.of(
                switch (closing) {
                    case ClosingPrice.Known known -> model.measure(standing, whole, known.price());
                    case ClosingPrice.Missing none -> new LotMeasurement.NotMeasurable(standing, whole, none.hours());
                });
    }
}
