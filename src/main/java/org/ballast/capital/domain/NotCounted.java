package org.ballast.capital.domain;

/**
 * A position that no figure knows.
 *
 * @param account of trading, empty where all of the asset's are meant
 * @param instrument of the position, empty where all of the asset's are meant
 * @param reason as the hedges tell it, or {@link #NO_CLOSE}
 */
public record NotCounted(String asset, String account, String instrument, String reason) {

    /** No price of the asset is known to value its contracts at. */
    public static final String NO_CLOSE = "NO_CLOSE";
}
