package org.ballast.measurement.domain;

import java.time.Instant;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;

/** What happens to a lot inside a test period and so divides its test. */
public sealed interface LotEventInPeriod {

    Instant at();

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
    }

    /** An impairment that another test of an overlapping period has posted. */
    record PostedImpairment(Instant at, Money loss) implements LotEventInPeriod {}
}
