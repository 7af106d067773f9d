package org.ballast.measurement.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;

/** What happens to a lot inside a test period and so divides its test. */
public sealed interface LotEventInPeriod {

    /**
     * By time; of one instant units that come into a pool first, as FIFO takes a lot of the instant of a disposal, then
     * disposals as they were recorded, and last a measurement that was posted.
     */
    Comparator<LotEventInPeriod> IN_ORDER = Comparator.comparing(LotEventInPeriod::at)
            .thenComparingInt(LotEventInPeriod::rank)
            .thenComparingLong(event -> event instanceof Disposal disposal ? disposal.disposalId() : 0);

    Instant at();

    private static int rank(LotEventInPeriod event) {
        return switch (event) {
            case Pooled pooled -> 0;
            case Disposal disposal -> 1;
            case PostedImpairment impairment -> 2;
            case PostedMeasurement measurement -> 2;
        };
    }

    /** The lot after it, where nothing but the lot says what it does. */
    LotPosition appliedTo(LotPosition lot);

    /**
     * Units leave; the test of what was held before them ends here (TEST, then DISPOSE).
     *
     * @param left what left the books with them; empty while it waits
     * @param untested two people have posted it without a test, as its units had no price; it ends the whole lot
     */
    record Disposal(long disposalId, Instant at, Quantity quantity, Optional<Left> left, boolean untested)
            implements LotEventInPeriod {

        /** One that waits for its test. */
        public Disposal(long disposalId, Instant at, Quantity quantity) {
            this(disposalId, at, quantity, Optional.empty(), false);
        }

        @Override
        public LotPosition appliedTo(LotPosition lot) {
            return lot.relieved(lot.relief(quantity));
        }
    }

    /**
     * What left the books with a disposal. It was rounded when it was posted, from the lot as it stood then: a disposal that
     * was recorded before it may have happened after it.
     *
     * @param amounts by which the lot changed, what the price of the disposal changed just before included
     * @param measuredBefore what measurements that are now made anew had changed in the lot when it left
     */
    record Left(Amounts amounts, Amounts measuredBefore) {}

    /** An impairment that another test of an overlapping period has posted. */
    record PostedImpairment(Instant at, Money loss) implements LotEventInPeriod {

        @Override
        public LotPosition appliedTo(LotPosition lot) {
            return lot.impaired(loss);
        }
    }

    /** What a measurement of an overlapping period has posted, under any model. */
    record PostedMeasurement(Instant at, Amounts change) implements LotEventInPeriod {

        @Override
        public LotPosition appliedTo(LotPosition lot) {
            return lot.changed(change);
        }
    }

    /**
     * Units come into a pool, or are taken out of it as they were recorded wrongly; of a lot, they pass into the pool.
     *
     * @param units below zero where they leave
     */
    record Pooled(Instant at, BigDecimal units, Amounts change) implements LotEventInPeriod {
        @Override
        public LotPosition appliedTo(LotPosition lot) {
            return lot.moved(units, change);
        }
    }
}
