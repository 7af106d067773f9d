package org.ballast.prices.domain;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * More than 50 % between the close of one bar and the open of the next: not a price move until somebody has looked at it,
 * as units of the asset may have been redenominated (accounting.md §1.2 rule 8). Example: a close of 100.00 and an open of
 * 10.00 after ten new units took the place of one.
 */
public final class Jump {

    /** Bars that are further apart do not follow each other. */
    public static final Duration FURTHEST = Duration.ofDays(7);

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Jump() {}

    /** Whether there is one between a bar and the one that opens next. */
    public static boolean isBetween(PriceBar bar, PriceBar next) {
        BigDecimal close = bar.close().perUnit();
        BigDecimal distance = next.open().perUnit().subtract(close).abs();
        return distance.compareTo(close.multiply(HALF)) > 0
                && !next.opensAt().isAfter(bar.closesAt().plus(FURTHEST));
    }
}
