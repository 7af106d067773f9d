package org.ballast.measurement.domain;

import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.prices.domain.Span;

/** What the test of one lot in one window found. */
public sealed interface ImpairmentOutcome {

    /** The lot that was tested, as it stood before the test. */
    LotPosition lot();

    TestWindow window();

    /**
     * The lowest price puts the lot below its carrying amount.
     *
     * @param fairValue quantity at the lowest price, rounded half up to the minor unit: the new carrying amount
     */
    record Impaired(LotPosition lot, TestWindow window, LowPrice low, Money fairValue) implements ImpairmentOutcome {

        /** Carrying amount less fair value, more than zero. */
        public Money loss() {
            return lot.carryingAmount().minus(fairValue);
        }
    }

    /**
     * The lot keeps its carrying amount: it is never written up (ASC 350-30-35-20).
     *
     * @param low empty where the window holds no bar, as between two disposals of one day
     */
    record NotImpaired(LotPosition lot, TestWindow window, Optional<LowPrice> low) implements ImpairmentOutcome {}

    /**
     * Prices are missing, so that nothing can be said.
     *
     * @param missing hours, in order, at least one span
     */
    record NotTestable(LotPosition lot, TestWindow window, List<Span> missing) implements ImpairmentOutcome {}

    /** The loss to be written down; zero where there is none. */
    default Money lossOrZero() {
        return this instanceof Impaired impaired
                ? impaired.loss()
                : Money.zero(lot().originalCost().currency());
    }

    /** The lowest price of the window; empty where there is none. */
    default Optional<LowPrice> lowest() {
        return switch (this) {
            case Impaired impaired -> Optional.of(impaired.low());
            case NotImpaired none -> none.low();
            case NotTestable none -> Optional.empty();
        };
    }
}
