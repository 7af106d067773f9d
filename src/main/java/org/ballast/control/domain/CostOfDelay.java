package org.ballast.control.domain;

import java.util.Map;
import org.ballast.amounts.Money;
import org.ballast.approvals.domain.Tier;

/**
 * How far the market moved, whatever its direction, between the proposal of write-downs and their posting, at the last closes
 * before both (accounting.md §12).
 *
 * @param total of all tiers
 * @param priced write-downs whose move is known; {@code unpriced} ones have no price before one of both instants, or another
 *     currency than that of the bounds
 */
public record CostOfDelay(Money total, Map<Tier, Money> byTier, long priced, long unpriced) {

    public CostOfDelay {
        byTier = Map.copyOf(byTier);
    }

    /** What a tier's decisions waited for. */
    public Money of(Tier tier) {
        return byTier.getOrDefault(tier, Money.zero(total.currency()));
    }
}
