package org.ballast.prices.domain;

import java.time.Instant;

/** A place in the order of recorded bars: by opening, then by key. */
public record BarCursor(Instant opensAt, long id) {

    /** Before all of them. */
    public static final BarCursor START = new BarCursor(Instant.EPOCH, 0);
}
