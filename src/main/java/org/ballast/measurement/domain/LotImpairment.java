package org.ballast.measurement.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.measurement.domain.ImpairmentOutcome.Impaired;
import org.ballast.measurement.domain.LotEventInPeriod.Disposal;

/**
 * The test of a lot over a whole period in the order of events (accounting.md Appendix A): tested up to each disposal
 * with the quantity held then, relieved, tested on.
 *
 * <p>Example: 2 units carried at 200.00, low 80.00 on day 10, one unit sold on day 20: loss 40.00 before the sale, and
 * the sale relieves 80.00.
 */
public final class LotImpairment {

    private final PriceHistory prices;
    private final List<SegmentTest> tests = new ArrayList<>(1);
    private final LotThroughPeriod through;
    private TestWindow window;

    private LotImpairment(LotThroughPeriod through, TestWindow window, PriceHistory prices) {
        this.through = through;
        this.window = window;
        this.prices = prices;
    }

    /**
     * @param opening the lot at the start of the period, or as acquired inside it
     * @param whole its window in the period
     * @param events inside the period, in any order
     * @return a test for each segment in which the lot still carries an amount
     */
    public static List<SegmentTest> over(
            LotPosition opening, TestWindow whole, List<LotEventInPeriod> events, PriceHistory prices) {
        LotImpairment test = new LotImpairment(new LotThroughPeriod(opening, events), whole, prices);
        if (!events.isEmpty()) {
            events.stream().sorted(LotEventInPeriod.IN_ORDER).forEach(test::apply);
        }
        test.testSegment(test.window, Optional.empty());
        return test.tests;
    }

    private void apply(LotEventInPeriod event) {
        if (event instanceof Disposal disposal) {
            if (!disposal.untested()) {
                testSegment(window.until(disposal.at()), Optional.of(disposal));
            }
            window = window.since(disposal.at());
        }
        through.apply(event);
    }

    /** A lot that carries nothing any more is not tested (§1.2, edge cases). */
    private void testSegment(TestWindow segment, Optional<Disposal> endedBy) {
        LotPosition lot = through.lot();
        if (lot.carryingAmount().isZero()) {
            return;
        }
        ImpairmentOutcome outcome = ImpairmentTest.of(lot, segment, prices);
        tests.add(new SegmentTest(tests.size() + 1, endedBy, outcome));
        if (endedBy.isPresent() && outcome instanceof Impaired impaired) {
            through.impair(impaired.loss());
        }
    }
}
