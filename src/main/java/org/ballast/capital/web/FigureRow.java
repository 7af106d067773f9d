package org.ballast.capital.web;

import java.math.BigDecimal;
import org.ballast.amounts.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table with a figure before and after: both are amounts, or both are shares.
 *
 * @param key of its name in the bundle
 * @param before null where there is none
 */
public record FigureRow(
        String key, @Nullable Object before, @Nullable Object after) {

    /** Whether it is an amount; otherwise it is a share of one. */
    public boolean isMoney() {
        return before instanceof Money || after instanceof Money;
    }

    /** What it changes by; null where one of both is not there. */
    public @Nullable Object getChange() {
        if (before instanceof Money was && after instanceof Money is) {
            return is.minus(was);
        }
        return before instanceof BigDecimal was && after instanceof BigDecimal is ? is.subtract(was) : null;
    }
}
