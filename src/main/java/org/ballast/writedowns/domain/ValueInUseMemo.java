package org.ballast.writedowns.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.ballast.audit.domain.CanonicalJson;
import org.ballast.measurement.domain.ValueInUse;

/**
 * What somebody wrote of the value in use of an asset in one book at one reporting day. It is written once and stays; a later
 * memo for the same day takes its place.
 *
 * <p>Example: ether at June 30, 2025, 2,168.436 a unit after one year at 9 %, no growth of its price.
 *
 * @param asset symbol
 * @param on the reporting day: the last day of the period that it is tested for
 * @param revision 1 for the first memo of the day, counting on
 * @param inForce whether no later one took its place
 */
public record ValueInUseMemo(
        long id,
        long bookId,
        String asset,
        LocalDate on,
        int revision,
        boolean inForce,
        Terms terms,
        String writtenBy,
        Instant writtenAt) {

    /** Fewest characters of the words that an estimate stands on (accounting.md §4.2). */
    public static final int SHORTEST_REASON = 30;

    /**
     * What is expected, and why.
     *
     * @param priceGrowth how much the price of the token is assumed to grow a year, as 0.05; below zero it falls
     * @param level3Memo why assumed growth is reasonable and supportable (IAS 36.33); empty where none is assumed
     * @param narrative what the cash flows and the rate stand on
     */
    public record Terms(ValueInUse estimate, BigDecimal priceGrowth, String level3Memo, String narrative) {

        /**
         * @throws IllegalArgumentException if the narrative, or the memo on growth above zero, is too short
         */
        public Terms {
            if (narrative.length() < SHORTEST_REASON) {
                throw new IllegalArgumentException("an estimate says what it stands on");
            }
            if (isGrowth(priceGrowth) && level3Memo.length() < SHORTEST_REASON) {
                throw new IllegalArgumentException("growth of " + priceGrowth + " says why it is supportable");
            }
            priceGrowth = priceGrowth.stripTrailingZeros();
        }
    }

    /** Whether growth of a price needs a memo of its own. */
    public static boolean isGrowth(BigDecimal priceGrowth) {
        return priceGrowth.signum() > 0;
    }

    /** SHA-256 of what it says, whoever wrote it. */
    public String hash() {
        return CanonicalJson.hash(Evidence.members(this));
    }

    /** The same memo with that estimate. */
    public ValueInUseMemo with(ValueInUse estimate) {
        return new ValueInUseMemo(
                id,
                bookId,
                asset,
                on,
                revision,
                inForce,
                new Terms(estimate, terms.priceGrowth, terms.level3Memo, terms.narrative),
                writtenBy,
                writtenAt);
    }
}
