package org.ballast.measurement.domain;

import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.measurement.domain.LotEventInPeriod.Disposal;
import org.ballast.measurement.domain.LotEventInPeriod.Left;
import org.ballast.measurement.domain.LotPosition.Relief;

/**
 * A lot while what happens to it in a period is told in the order of time. A disposal that is posted takes what it took in the
 * books, whatever was recorded when; one that waits takes what it will: its part of what the posted ones, later ones too, leave.
 *
 * <p>Example: of 3 units with a cost of 1.00 one is sold on 20 May for a relief of 0.33. A sale of one unit on 10 May that
 * is recorded after it relieves the half of 0.67, 0.34, and so it does whenever the month is told again, not 0.33.
 */
final class LotThroughPeriod {

    private LotPosition lot;
    private Quantity unitsLeaving = Quantity.ZERO;
    private Amounts leaving;
    private Amounts measuredAnew;
    private boolean asInTheBooks = true;

    /**
     * @param opening the lot before all of them
     * @param events all that will be told
     */
    LotThroughPeriod(LotPosition opening, List<LotEventInPeriod> events) {
        lot = opening;
        Amounts none = Amounts.zero(opening.originalCost().currency());
        leaving = none;
        measuredAnew = none;
        for (LotEventInPeriod event : events) {
            if (event instanceof Disposal disposal && disposal.left().isPresent()) {
                unitsLeaving = unitsLeaving.plus(disposal.quantity());
                leaving = leaving.plus(disposal.left().get().amounts());
            }
        }
    }

    LotPosition lot() {
        return lot;
    }

    /** A loss that is found before the next event, whether or not the books have it. */
    void impair(Money loss) {
        lot = lot.impaired(loss);
        measuredAnew = measuredAnew.plus(Amounts.ofReduction(loss));
    }

    void apply(LotEventInPeriod event) {
        if (event instanceof Disposal disposal) {
            Quantity units = disposal.quantity();
            lot = lot.relieved(disposal.left().map(left -> posted(units, left)).orElseGet(() -> waiting(units)));
        } else {
            lot = event.appliedTo(lot);
        }
    }

    /** As it left, unless it would have left otherwise: then the part of its units. */
    private Relief posted(Quantity units, Left left) {
        unitsLeaving = unitsLeaving.minus(units);
        leaving = leaving.minus(left.amounts());
        asInTheBooks &= left.measuredBefore().minus(measuredAnew).isZero();
        return asInTheBooks ? new Relief(units, left.amounts()) : lot.relief(units);
    }

    private Relief waiting(Quantity units) {
        boolean noneIsBefore = unitsLeaving.isZero() || !asInTheBooks || !measuredAnew.isZero();
        return noneIsBefore || units.plus(unitsLeaving).compareTo(lot.quantity()) > 0
                ? lot.relief(units)
                : lot.relieved(new Relief(unitsLeaving, leaving)).relief(units);
    }
}
