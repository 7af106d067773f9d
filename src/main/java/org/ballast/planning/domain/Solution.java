package org.ballast.planning.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * The best there is, proved: within every limit, and no step that the limits allow makes it better (Karush, Kuhn, Tucker).
 *
 * @param values of the variables
 * @param worth what they come to
 * @param binding limits that are reached, with what one more unit of each is worth
 * @param degenerate whether more limits are reached than tell the values: a unit more and a unit less are worth different things
 *     then, and the multipliers here are only one of many
 */
public record Solution(List<BigDecimal> values, BigDecimal worth, List<Binding> binding, boolean degenerate) {

    /** A limit that is reached, and what one more unit of it is worth. */
    public record Binding(Limit limit, BigDecimal multiplier) {}

    public Solution {
        values = List.copyOf(values);
        binding = List.copyOf(binding);
    }
}
