package org.ballast.writedowns.domain;

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
     */
    record Disposal(long disposalId, Instant at, Quantity quantity, boolean posted) implements LotEventInPeriod {}

    /** An impairment that another test of an overlapping period has posted. */
    record PostedImpairment(Instant at, Money loss) implements LotEventInPeriod {}
}
