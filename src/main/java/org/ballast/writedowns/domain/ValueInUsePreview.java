package org.ballast.writedowns.domain;

import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.measurement.domain.ValueInUse;

/**
 * What a memo would say before it is written.
 *
 * @param units that the book holds at the end of the reporting day
 * @param lessCosts what the market pays for them at its last close, less costs of disposal; empty without a price
 */
public record ValueInUsePreview(ValueInUse estimate, Quantity units, Optional<Money> lessCosts) {

    /** Of all units; each lot is tested by itself. */
    public Money valueInUse() {
        return estimate.of(units);
    }
}
