package org.ballast.marktomarket.domain;

/** What the value of a position rests on. */
public enum PriceBasis {

    /** The venue's own mark, fresh at the end of the period. */
    VENUE_MARK,

    /** The model, as the newest mark is too old: an option by its last volatility, anything else at the index. */
    STALE_MARK,

    /** It expired within the period and nobody recorded its settlement: what the index at its expiry gives. */
    EXPIRED_UNSETTLED
}
