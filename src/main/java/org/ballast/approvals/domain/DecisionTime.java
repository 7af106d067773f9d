package org.ballast.approvals.domain;

import java.time.Duration;
import java.util.List;

/**
 * How long decisions of a tier took, from the submission on.
 *
 * @param decisions how many there were
 * @param median half of them took no longer; of an even number the mean of the two in the middle
 * @param ninetyFifth the nearest rank: a time that one of them took, and 95 of 100 no longer (accounting.md §12)
 */
public record DecisionTime(Tier tier, long decisions, Duration median, Duration ninetyFifth) {

    private static final int PERCENT = 100;
    private static final int NINETY_FIFTH = 95;

    /**
     * @param taken by each decision of the tier, in any order
     * @throws IllegalArgumentException if there is none
     */
    public static DecisionTime of(Tier tier, List<Duration> taken) {
        if (taken.isEmpty()) {
            throw new IllegalArgumentException("no decision of " + tier);
        }
        List<Duration> sorted = taken.stream().sorted().toList();
        int count = sorted.size();
        Duration median =
                sorted.get((count - 1) / 2).plus(sorted.get(count / 2)).dividedBy(2);
        return new DecisionTime(tier, count, median, sorted.get(rank(count) - 1));
    }

    /** The first place, counted from 1, up to which 95 of 100 are. */
    private static int rank(int count) {
        return Math.ceilDiv(count * NINETY_FIFTH, PERCENT);
    }
}
