package org.ballast.statements.domain;

import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.measurement.domain.FairValueActivity;

/**
 * One crypto asset at fair value through a period.
 *
 * <p>Example: nothing at fair value on the day before, 619,098.66 taken over from cost less impairment, 665,496.47 by the
 * adoption, 101,552.40 bought, 288,300.00 sold, 111,562.41 lost, so 986,285.12 at the end.
 *
 * @param opening fair value of what was at fair value before the period
 * @param takenOver what lots that passed to fair value inside it carried at cost less impairment
 * @param adoption what the passage changed; not income
 * @param additions at cost, capitalised fees included, and corrections of it
 * @param dispositions at the price of the disposal, before the fee; zero or more
 * @param remeasurement below zero a loss
 * @param units held at the end
 * @param costBasis of these
 * @param realised of each disposal the price less the cost basis, below zero a loss
 */
public record FairValueMovement(
        Money opening,
        Money takenOver,
        Money adoption,
        Money additions,
        Money dispositions,
        Money remeasurement,
        Quantity units,
        Money costBasis,
        List<Money> realised) {

    public FairValueMovement {
        realised = List.copyOf(realised);
    }

    /** What the period began with once fair value was adopted. */
    public Money opened() {
        return opening.plus(takenOver).plus(adoption);
    }

    /** Fair value at the end. */
    public Money closing() {
        return opened().plus(additions).minus(dispositions).plus(remeasurement);
    }

    /** Whether lots passed to fair value inside the period. */
    public boolean isAdopted() {
        return !takenOver.isZero() || !adoption.isZero();
    }

    FairValueActivity activity(String asset) {
        return new FairValueActivity(asset, opened(), additions, dispositions, remeasurement);
    }
}
