package org.ballast.marktomarket.domain;

import java.util.ArrayList;
import java.util.List;
import org.ballast.amounts.Money;

/**
 * What has to be posted so that a position stands in the books with what it is worth: first on the right line, then the
 * premium, then the gain or loss since then, then what was settled (accounting.md §7.2). What an earlier period left out is
 * made up for; what stands already is not posted again.
 */
public final class PositionMovements {

    private PositionMovements() {}

    /**
     * @param wanted from its first day up to the end of the period
     * @param posted what the books say
     * @param endsWithinAYear whether it is realised within twelve months of the end of the period
     */
    public static List<Movement> of(PositionAmounts wanted, PostedPosition posted, boolean endsWithinAYear) {
        PositionAmounts missing = wanted.minus(posted.amounts());
        List<Movement> movements = new ArrayList<>();
        Money carrying = posted.balances().total();
        DerivativeBalances stand = DerivativeBalances.of(carrying, endsWithinAYear);
        add(movements, MovementKind.RECLASSIFIED, stand.minus(posted.balances()));
        Step step = new Step(movements, carrying, stand, endsWithinAYear);
        step = step.by(MovementKind.PREMIUM, missing.premium());
        step = step.by(missing.result().isNegative() ? MovementKind.LOSS : MovementKind.GAIN, missing.result());
        step.by(MovementKind.SETTLED, missing.settled().negated());
        return List.copyOf(movements);
    }

    private static void add(List<Movement> movements, MovementKind kind, DerivativeBalances moved) {
        if (!moved.isNothing()) {
            movements.add(new Movement(kind, moved));
        }
    }

    private record Step(List<Movement> movements, Money carrying, DerivativeBalances stand, boolean endsWithinAYear) {

        Step by(MovementKind kind, Money amount) {
            Money after = carrying.plus(amount);
            DerivativeBalances next = DerivativeBalances.of(after, endsWithinAYear);
            add(movements, kind, next.minus(stand));
            return new Step(movements, after, next, endsWithinAYear);
        }
    }
}
