package org.ballast.statements.domain;

import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import org.ballast.amounts.Money;
import org.ballast.measurement.domain.FairValueRollForward;

/**
 * Table D (accounting.md §6.2): how fair value moved, of one crypto asset or of several together.
 *
 * @param opening fair value of what was at fair value before the period
 * @param takenOver what lots that passed to fair value inside it carried at cost less impairment
 * @param adoption what the passage changed; not income
 * @param rolled the movement; it opens with the three together
 */
public record FairValueReconciliation(Money opening, Money takenOver, Money adoption, FairValueRollForward rolled) {

    static FairValueReconciliation of(List<FairValueAsset> assets, Currency currency) {
        return new FairValueReconciliation(
                sum(assets, FairValueMovement::opening, currency),
                sum(assets, FairValueMovement::takenOver, currency),
                sum(assets, FairValueMovement::adoption, currency),
                FairValueRollForward.of(
                        assets.stream()
                                .map(asset -> asset.movement().activity(asset.symbol()))
                                .toList(),
                        currency));
    }

    /** Whether lots passed to fair value inside the period. */
    public boolean isAdopted() {
        return !takenOver.isZero() || !adoption.isZero();
    }

    private static Money sum(List<FairValueAsset> assets, Function<FairValueMovement, Money> part, Currency currency) {
        return Money.sum(
                assets.stream().map(asset -> part.apply(asset.movement())).toList(), currency);
    }
}
