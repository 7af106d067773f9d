package org.ballast.control.domain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.approvals.domain.DecisionTime;
import org.ballast.approvals.domain.Tier;
import org.ballast.approvals.domain.TierBounds;

/**
 * The past under other bounds: which tier each decision would have had, by the same weights, anti-splitting included. A decision
 * that changes its tier is taken to last as the median of the tier that it comes to, where that is measured, and as it did
 * otherwise; nothing is changed.
 *
 * @param then as it was, and {@code tried} as it would have been
 * @param faster decisions that would have taken fewer people
 * @param slower that would have taken more
 * @param lostSecond that two people looked at, and one or nobody would have
 * @param lostAll that somebody looked at, and the portal would have posted by itself
 * @param gainedSecond that a second person would have looked at
 */
public record Replay(
        DecisionSpeed then,
        DecisionSpeed tried,
        Moved faster,
        Moved slower,
        Moved lostSecond,
        Moved lostAll,
        Moved gainedSecond) {

    /** The most of one sort that are named. */
    public static final int MOST_NAMED = 20;

    /**
     * Decisions of one sort.
     *
     * @param named the largest of them, at most {@link #MOST_NAMED}
     */
    public record Moved(long count, Money amount, List<MovedDecision> named) {

        public Moved {
            named = List.copyOf(named);
        }
    }

    /** A decision and the tier that it would have had. */
    public record MovedDecision(Decision decision, Tier tried) {}

    /**
     * @param bounds to try
     */
    public static Replay of(List<Decision> decisions, TierBounds bounds, Currency currency) {
        DecisionSpeed then = DecisionSpeed.of(decisions, currency);
        List<Decision> after = new ArrayList<>(decisions.size());
        List<MovedDecision> moved = new ArrayList<>();
        for (Decision each : decisions) {
            Tier tier = bounds.of(each.weight());
            if (tier == each.tier()) {
                after.add(each);
            } else {
                after.add(moved(each, tier, then));
                moved.add(new MovedDecision(each, tier));
            }
        }
        return new Replay(
                then,
                DecisionSpeed.of(after, currency),
                sort(moved, currency, (from, to) -> to.approvals() < from.approvals()),
                sort(moved, currency, (from, to) -> to.approvals() > from.approvals()),
                sort(moved, currency, (from, to) -> from.approvals() > 1 && to.approvals() < 2),
                sort(moved, currency, (from, to) -> from.approvals() > 0 && to.approvals() == 0),
                sort(moved, currency, (from, to) -> from.approvals() < 2 && to.approvals() > 1));
    }

    private static Decision moved(Decision decision, Tier tier, DecisionSpeed then) {
        Optional<Duration> usual = then.of(tier).map(TierSpeed::toPosting).map(DecisionTime::median);
        return new Decision(
                decision.caseId(),
                decision.kind(),
                tier,
                decision.weight(),
                decision.createdAt(),
                decision.submittedAt(),
                decision.approvedAt(),
                usual.map(decision.createdAt()::plus).orElse(decision.postedAt()),
                decision.reversed());
    }

    @FunctionalInterface
    private interface Sort {
        boolean holds(Tier from, Tier to);
    }

    private static Moved sort(List<MovedDecision> moved, Currency currency, Sort sort) {
        List<MovedDecision> of = moved.stream()
                .filter(each -> sort.holds(each.decision().tier(), each.tried()))
                .sorted((one, other) -> other.decision()
                        .weight()
                        .amount()
                        .compareTo(one.decision().weight().amount()))
                .toList();
        Money amount =
                of.stream().map(each -> each.decision().weight().amount()).reduce(Money.zero(currency), Money::plus);
        return new Moved(of.size(), amount, of.size() <= MOST_NAMED ? of : of.subList(0, MOST_NAMED));
    }
}
