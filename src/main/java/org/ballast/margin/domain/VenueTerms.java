package org.ballast.margin.domain;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.ballast.trading.domain.LiquidationRule;
import org.ballast.trading.domain.MarginThresholds;

/**
 * What of a venue's dated parameters is the same for all contracts.
 *
 * @param rule what a liquidation price counts
 * @param closingFee share of the notional that a venue takes when it closes a position; more than zero exactly where the rule
 *     counts it
 * @param hoursToMeet how long a margin call may wait, 1 to 720
 */
public record VenueTerms(MarginThresholds thresholds, LiquidationRule rule, BigDecimal closingFee, int hoursToMeet) {

    /** The longest that a call may wait: thirty days. */
    public static final int MOST_HOURS = 720;

    /** Where a venue has no table: the usual thresholds (accounting.md §7.4), and a day to meet a call. */
    public static final VenueTerms USUAL =
            new VenueTerms(MarginThresholds.USUAL, LiquidationRule.ISOLATED_FLAT_RATE, BigDecimal.ZERO, 24);

    /**
     * @throws IllegalArgumentException if the hours are out of bounds, or the fee does not go with the rule
     */
    public VenueTerms {
        boolean counts = rule == LiquidationRule.ISOLATED_BRACKETS_AND_FEE;
        if (hoursToMeet < 1 || hoursToMeet > MOST_HOURS) {
            throw new IllegalArgumentException("no hours to meet a call: " + hoursToMeet);
        }
        if (closingFee.compareTo(BigDecimal.ONE) >= 0 || (closingFee.signum() > 0) != counts) {
            throw new IllegalArgumentException(rule + " with a fee of " + closingFee);
        }
    }

    /** Until when a call that is raised now may wait. */
    public Instant due(Instant raisedAt) {
        return raisedAt.plus(Duration.ofHours(hoursToMeet));
    }
}
