package org.ballast.measurement.domain;

import java.util.List;
import java.util.Optional;
import org.ballast.measurement.domain.ImpairmentOutcome.Impaired;
import org.ballast.measurement.domain.ImpairmentOutcome.NotImpaired;
import org.ballast.measurement.domain.ImpairmentOutcome.NotTestable;
import org.ballast.prices.domain.Span;

/** What came of measuring one lot in one segment of a period, under whatever model. */
public sealed interface LotMeasurement permits Measured, LotMeasurement.NotMeasurable {

    /** The lot as it stood before. */
    LotPosition before();

    Segment segment();

    /**
     * Prices are missing, so that nothing can be said.
     *
     * @param missing hours, in order, at least one span
     */
    record NotMeasurable(LotPosition before, Segment segment, List<Span> missing) implements LotMeasurement {
        public NotMeasurable {
            missing = List.copyOf(missing);
        }
    }

    /** What an impairment test found. */
    static LotMeasurement of(SegmentTest test) {
        ImpairmentOutcome outcome = test.outcome();
        LotPosition lot = outcome.lot();
        Segment segment = new Segment(test.segment(), outcome.window(), test.endedBy());
        return switch (outcome) {
            case Impaired impaired ->
                Measured.reduced(lot, segment, impaired.loss(), Basis.fairValue(lot, MarketPrice.of(impaired.low())));
            case NotImpaired none ->
                Measured.unchanged(
                        lot,
                        segment,
                        none.low()
                                .map(low -> Basis.fairValue(lot, MarketPrice.of(low)))
                                .orElse(Basis.WITHOUT_PRICE));
            case NotTestable none -> new NotMeasurable(lot, segment, none.missing());
        };
    }

    /** The amount that was found; empty where prices are missing. */
    default Optional<Measured> measured() {
        return this instanceof Measured measured ? Optional.of(measured) : Optional.empty();
    }
}
