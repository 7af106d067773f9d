package org.ballast.trading.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The share of a pledged asset that a venue does not count, from a day on (accounting.md §7.1).
 *
 * @param venue code of the venue, as trading accounts name it
 * @param asset symbol, as snapshots name it
 * @param validFrom it holds from 00:00 UTC of that day
 * @param revision 1, and one more each time that the same day was entered otherwise
 * @param share from 0 to 1, at most {@value #DECIMALS} decimals
 * @param source where the venue publishes it; empty where nobody said
 */
public record Haircut(String venue, String asset, LocalDate validFrom, int revision, BigDecimal share, String source) {

    /** Decimals of a share. */
    public static final int DECIMALS = 10;

    /** Characters of a source. */
    public static final int LONGEST_SOURCE = 400;

    /**
     * @throws IllegalArgumentException if the share is out of its bounds
     */
    public Haircut {
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("no haircut: " + share);
        }
    }

    /** When it begins to hold. */
    public Instant startsAt() {
        return validFrom.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** Whether another one says the same of the same day, whatever its revision and source. */
    public boolean saysAs(Haircut other) {
        return venue.equals(other.venue)
                && asset.equals(other.asset)
                && validFrom.equals(other.validFrom)
                && share.compareTo(other.share) == 0;
    }

    /** The same as the next one of its day. */
    public Haircut revised(int number) {
        return new Haircut(venue, asset, validFrom, number, share, source);
    }
}
