package org.ballast.capital.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table with a figure before and after.
 *
 * @param key of its name in the bundle
 * @param money whether both are amounts; otherwise they are shares of one
 * @param before null where there is none
 */
public record FigureRow(
        String key,
        boolean money,
        @Nullable BigDecimal before,
        @Nullable BigDecimal after) {

    /** What it changes by; null where one of both is not there. */
    public @Nullable BigDecimal getChange() {
        return before == null || after == null ? null : after.subtract(before);
    }
}
