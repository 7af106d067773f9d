package org.ballast.prices.domain;

/** How far prices that keep coming can be relied on (accounting.md §11). */
public enum FeedStatus {

    /** Each price is young enough. */
    LIVE,

    /** At least one is older than it may be: its last value is kept and named. */
    STALE,

    /** Nothing has come for so long that nothing is claimed. */
    DOWN
}
