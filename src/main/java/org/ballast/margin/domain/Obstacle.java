package org.ballast.margin.domain;

/**
 * Why the margin of an account is what its venue printed, and not worked out of its positions.
 *
 * @param symbol of the instrument that it is about; empty where it is about the account
 */
public record Obstacle(Kind kind, String symbol) {

    /** What stands in the way. */
    public enum Kind {
        /** Nothing is open. */
        NO_POSITIONS,
        /** The venue has no table that holds. */
        NO_TABLE,
        /** The venue margins by a model of its own. */
        OWN_MODEL,
        /** Nobody said what the instrument is worth. */
        NO_MARK,
        /** The mark is older than what the venue printed. */
        OLD_MARK,
        /** Nobody said what it was worth as the venue printed the account. */
        NO_MARK_THEN,
        /** Something was closed, ended or an option opened since: the cash that it moved is not printed yet. */
        TRADED_SINCE,
        /** The mark is older than a mark may be. */
        STALE_MARK,
        /** What the venue printed is older than a mark may be. */
        STALE_SNAPSHOT,
        /** The table has no rows for it. */
        NO_ROWS,
        /** It is settled in what cannot be told in the unit of the account. */
        OTHER_UNIT
    }

    public static Obstacle of(Kind kind) {
        return new Obstacle(kind, "");
    }
}
