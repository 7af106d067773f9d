package org.ballast.livesheet.domain;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.ballast.prices.domain.FeedStatus;

/**
 * When a price still counts as of now.
 *
 * @param maximumAge up to which it is LIVE, exactly that old included
 * @param downAfter how long without any tick nothing is claimed
 * @param materialShare part of the digital assets from which on an asset makes the whole sheet stale, as 0.01
 */
public record LiveRules(Duration maximumAge, Duration downAfter, BigDecimal materialShare) {

    /** Five minutes, fifteen minutes, one percent (accounting.md §11). */
    public static final LiveRules USUAL =
            new LiveRules(Duration.ofMinutes(5), Duration.ofMinutes(15), new BigDecimal("0.01"));

    /**
     * @throws IllegalArgumentException if they contradict each other
     */
    public LiveRules {
        if (maximumAge.isNegative() || maximumAge.isZero() || downAfter.compareTo(maximumAge) < 0) {
            throw new IllegalArgumentException("ages " + maximumAge + " and " + downAfter);
        }
        if (materialShare.signum() < 0 || materialShare.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a share is from 0 to 1: " + materialShare);
        }
        materialShare = materialShare.stripTrailingZeros();
    }

    /** How far a price that was paid at one instant can be relied on at another. */
    public FeedStatus statusOf(Instant paidAt, Instant asOf) {
        if (!paidAt.isBefore(asOf.minus(maximumAge))) {
            return FeedStatus.LIVE;
        }
        return paidAt.isBefore(asOf.minus(downAfter)) ? FeedStatus.DOWN : FeedStatus.STALE;
    }
}
