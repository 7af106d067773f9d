package org.ballast.trading.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * One execution of an order.
 *
 * @param quantity as in {@link FuturesPosition}, more than zero
 * @param price more than zero
 */
public record Fill(BigDecimal quantity, BigDecimal price) {

    private static final int DECIMALS_OF_ENTRY = 8;

    /**
     * @throws IllegalArgumentException if quantity or price are not more than zero
     */
    public Fill {
        if (quantity.signum() <= 0 || price.signum() <= 0) {
            throw new IllegalArgumentException("no execution: " + quantity + " at " + price);
        }
    }

    /**
     * The average price of entry, half up at 8 decimals (accounting.md §7.3): linear contracts average arithmetically,
     * {@code Σqp / Σq}, inverse ones harmonically, {@code Σq / Σ(q/p)}, because they buy coin. Example: 1,000 USD at 5,000 and
     * 2,000 USD at 6,000 give 5,625.00, not 5,666.67.
     *
     * @throws IllegalArgumentException if there is no execution
     */
    public static BigDecimal averageEntry(FuturesStyle style, List<Fill> fills) {
        if (fills.isEmpty()) {
            throw new IllegalArgumentException("no execution, no entry");
        }
        BigDecimal quantity = sum(fills.stream().map(Fill::quantity).toList());
        if (style == FuturesStyle.LINEAR) {
            BigDecimal paid = sum(fills.stream()
                    .map(fill -> fill.quantity().multiply(fill.price()))
                    .toList());
            return paid.divide(quantity, DECIMALS_OF_ENTRY, RoundingMode.HALF_UP);
        }
        BigDecimal coin = sum(fills.stream()
                .map(fill -> fill.quantity().divide(fill.price(), MathContext.DECIMAL128))
                .toList());
        return quantity.divide(coin, DECIMALS_OF_ENTRY, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
