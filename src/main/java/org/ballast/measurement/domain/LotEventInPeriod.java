package org.ballast.measurement.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;

/** What happens to a lot inside a test period and so divides its test. */
public sealed interface LotEventInPeriod {

    /**
     * By time; of one instant units that come into a pool first, as FIFO takes a lot of the instant of a disposal, and last a
     * measurement that was posted.
     */
    Comparator<LotEventInPeriod> IN_ORDER =
            Comparator.comparing(LotEventInPeriod::at).thenComparingInt(LotEventInPeriod::rank);

    Instant at();

    private static int rank(LotEventInPeriod event) {
        return switch (event) {
            case Pooled pooled -> 0;
            case Disposal disposal -> 1;
            case PostedImpairment impairment -> 2;
            case PostedMeasurement measurement -> 2;
        };
    }

    /** The lot after it. */
    LotPosition appliedTo(LotPosition lot);

    /**
     * Units leave; the test of what was held before them ends here (TEST, then DISPOSE).
     *
     * @param posted it is in the books already
     * @param untested two people have posted it without a test, as its units had no price; it ends the whole lot
     */
    record Disposal(long disposalId, Instant at, Quantity quantity, boolean posted, boolean untested)
            implements LotEventInPeriod {

        /** One that a test goes before. */
        public Disposal(long disposalId, Instant at, Quantity quantity, boolean posted) {
            this(disposalId, at, quantity, posted, false);
        }

        @Override
        public LotPosition appliedTo(LotPosition lot) {
            return lot.relieved(lot.relief(quantity));
        }
    }

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
