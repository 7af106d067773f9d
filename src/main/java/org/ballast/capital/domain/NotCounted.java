package org.ballast.capital.domain;

/**
 * A position that no figure knows, or not as it was classified.
 *
 * @param account of trading, empty where all of the asset's are meant
 * @param instrument of the position, empty where all of the asset's are meant
 * @param reason as the hedges tell it, or one of these
 */
public record NotCounted(String asset, String account, String instrument, String reason) {

    /** No price of the asset is known to value its contracts at. */
    public static final String NO_CLOSE = "NO_CLOSE";

    /** The last price of the asset is a day old, and its contracts would be valued at it. */
    public static final String STALE_CLOSE = "STALE_CLOSE";

    /** The asset was classified as Group 2a and does not meet the criteria of the day's rules: it weighs as Group 2b. */
    public static final String CRITERIA_FAILED = "CRITERIA_FAILED";
}
