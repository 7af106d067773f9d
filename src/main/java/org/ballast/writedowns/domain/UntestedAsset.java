package org.ballast.writedowns.domain;

/**
 * Days on which units of an asset were held and that no test covers whose result is in the books.
 *
 * @param asset symbol
 */
public record UntestedAsset(String asset, TestPeriod days, Cause cause) {

    /** Why no test covers them. */
    public enum Cause {
        /** Nobody has run one for the lots that are recorded now. */
        NOT_TESTED,
        /** The latest run could not test the asset, as it had no price. */
        BLOCKED,
        /** Its write-down is not posted: it waits, or was rejected or withdrawn. */
        UNDECIDED
    }
}
