package org.ballast.trading.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import org.ballast.pages.web.Grouped;
import org.ballast.pages.web.Words;

/**
 * A figure with the formula that it comes of, and the formula with the figures of the case put in.
 *
 * @param name what the figure is
 * @param formula with the letters that name its parts
 * @param worked the same with figures
 * @param result as it is shown
 * @param leads whether it is an answer and no step on the way to one
 */
public record WorkedStep(String name, String formula, String worked, String result, boolean leads)
        implements Serializable {

    /**
     * @param key of its words
     * @param result as it is shown
     * @param figures that stand in the formula, numbers or texts
     */
    static WorkedStep of(String key, String result, Object... figures) {
        return new WorkedStep(
                Words.in("trading", "step." + key),
                Words.in("trading", "formula." + key),
                Words.in(
                        "trading",
                        "worked." + key,
                        Arrays.stream(figures).map(WorkedStep::figure).toArray()),
                result,
                false);
    }

    static WorkedStep of(String key, BigDecimal result, Object... figures) {
        return of(key, figure(result), figures);
    }

    /** The same as an answer. */
    WorkedStep leading() {
        return new WorkedStep(name, formula, worked, result, true);
    }

    private static String figure(Object value) {
        return value instanceof BigDecimal number
                ? Grouped.plain(number, Math.max(0, number.scale()))
                : value.toString();
    }
}
