package org.ballast.control.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.approvals.domain.DecisionTime;
import org.ballast.approvals.domain.Tier;

/**
 * How fast decisions were and how much of them two people looked at (accounting.md §12).
 *
 * @param count how many there were; of none all else is zero
 * @param median from creation to posting: half of them took no longer, of an even number the mean of the two in the middle
 * @param ninetyFifth the nearest rank
 * @param byTier those tiers under which something was decided, the lowest first
 * @param dualShare of the amount under two people, four decimals, half up
 * @param autoShare of the count that the portal posted by itself
 * @param dualAmount what was under two people
 */
public record DecisionSpeed(
        long count,
        Money amount,
        Duration median,
        Duration ninetyFifth,
        List<TierSpeed> byTier,
        BigDecimal dualShare,
        BigDecimal autoShare,
        Money dualAmount) {

    /** Of the amount, what should be under two people at least. */
    public static final BigDecimal DUAL_AT_LEAST = new BigDecimal("0.95");

    /** Half of the decisions should take no longer. */
    public static final Duration MEDIAN_AT_MOST = Duration.ofHours(4);

    private static final int SHARE_DECIMALS = 4;

    public DecisionSpeed {
        byTier = List.copyOf(byTier);
    }

    public static DecisionSpeed of(List<Decision> decisions, Currency currency) {
        Map<Tier, List<Decision>> tiers = new EnumMap<>(Tier.class);
        Money total = Money.zero(currency);
        Money dual = Money.zero(currency);
        for (Decision each : decisions) {
            tiers.computeIfAbsent(each.tier(), none -> new ArrayList<>()).add(each);
            total = total.plus(each.weight().amount());
            dual = each.isDual() ? dual.plus(each.weight().amount()) : dual;
        }
        if (decisions.isEmpty()) {
            return new DecisionSpeed(
                    0, total, Duration.ZERO, Duration.ZERO, List.of(), BigDecimal.ZERO, BigDecimal.ZERO, total);
        }
        DecisionTime all = DecisionTime.of(
                Tier.T0_AUTO, decisions.stream().map(Decision::toPosting).toList());
        List<TierSpeed> byTier = new ArrayList<>();
        for (Map.Entry<Tier, List<Decision>> tier : tiers.entrySet()) {
            byTier.add(ofTier(tier.getKey(), tier.getValue(), decisions.size(), total));
        }
        long alone = tiers.getOrDefault(Tier.T0_AUTO, List.of()).size();
        return new DecisionSpeed(
                decisions.size(),
                total,
                all.median(),
                all.ninetyFifth(),
                byTier,
                share(dual.amount(), total.amount()),
                share(BigDecimal.valueOf(alone), BigDecimal.valueOf(decisions.size())),
                dual);
    }

    private static TierSpeed ofTier(Tier tier, List<Decision> decided, long all, Money total) {
        Money amount =
                decided.stream().map(each -> each.weight().amount()).reduce(Money.zero(total.currency()), Money::plus);
        List<Duration> approved =
                decided.stream().flatMap(each -> each.toApproval().stream()).toList();
        return new TierSpeed(
                tier,
                decided.size(),
                share(BigDecimal.valueOf(decided.size()), BigDecimal.valueOf(all)),
                amount,
                share(amount.amount(), total.amount()),
                DecisionTime.of(tier, decided.stream().map(Decision::toPosting).toList()),
                approved.isEmpty() ? Optional.empty() : Optional.of(DecisionTime.of(tier, approved)),
                decided.stream().filter(Decision::reversed).count());
    }

    /** Whether enough of the amount is under two people, by the amounts themselves and no rounded share. */
    public boolean isControlled() {
        return amount.amount().signum() > 0
                && dualAmount.amount().compareTo(amount.amount().multiply(DUAL_AT_LEAST)) >= 0;
    }

    /** Whether half of the decisions are fast enough. */
    public boolean isFast() {
        return median.compareTo(MEDIAN_AT_MOST) <= 0;
    }

    /** Both: the objective of accounting.md §12. */
    public boolean meetsObjective() {
        return count > 0 && isControlled() && isFast();
    }

    public Optional<TierSpeed> of(Tier tier) {
        return byTier.stream().filter(each -> each.tier() == tier).findFirst();
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? BigDecimal.ZERO.setScale(SHARE_DECIMALS)
                : part.divide(whole, SHARE_DECIMALS, RoundingMode.HALF_UP);
    }
}
