package org.ballast.livesheet.domain;

import java.math.BigDecimal;
import java.util.Optional;

/** How far assets cover liabilities (accounting.md §8): an alert, no legal opinion. */
public enum SolvencyBand {

    /** By a fifth of them or more. */
    GREEN,

    /** By less than a fifth. */
    AMBER,

    /** Liabilities are above assets. */
    RED;

    private static final BigDecimal COMFORTABLE = new BigDecimal("1.2");

    /**
     * @param ratio assets by liabilities; without one nothing is said
     */
    static Optional<SolvencyBand> of(Optional<BigDecimal> ratio) {
        return ratio.map(known ->
                known.compareTo(COMFORTABLE) >= 0 ? GREEN : known.compareTo(BigDecimal.ONE) >= 0 ? AMBER : RED);
    }
}
