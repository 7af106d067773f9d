package org.ballast.trading.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The brackets of a venue, from a notional of zero upwards, each dearer than the one before and none with a jump at its
 * floor. So the margin of a notional is the highest that any bracket asks of it.
 *
 * @param brackets in the order of their floors
 */
public record MarginTable(List<MarginBracket> brackets) {

    /**
     * @throws IllegalArgumentException if there is none, the first does not start at nothing, floors or rates do not rise, or
     *     a deduction lets the margin jump
     */
    public MarginTable {
        brackets = List.copyOf(brackets);
        boolean startsAtNothing = !brackets.isEmpty()
                && brackets.getFirst().floor().signum() == 0
                && brackets.getFirst().deduction().signum() == 0;
        if (!startsAtNothing) {
            throw new IllegalArgumentException("a table starts at a notional of zero, with no deduction");
        }
        for (int step = 1; step < brackets.size(); step++) {
            if (!follows(brackets.get(step), brackets.get(step - 1))) {
                throw new IllegalArgumentException("brackets do not rise steadily at " + brackets.get(step));
            }
        }
    }

    private static boolean follows(MarginBracket upper, MarginBracket lower) {
        return upper.floor().compareTo(lower.floor()) > 0
                && upper.rate().compareTo(lower.rate()) > 0
                && upper.deduction()
                                .compareTo(
                                        lower.next(upper.floor(), upper.rate()).deduction())
                        == 0;
    }

    /** The maintenance margin of a notional of either sign, exact. */
    public BigDecimal margin(BigDecimal notional) {
        return brackets.stream()
                .map(bracket -> bracket.margin(notional.abs()))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /** The liquidation price by all brackets: the first that a falling price meets for a long position, a rising for a short. */
    public LiquidationPrice liquidationPrice(FuturesPosition position, BigDecimal collateral) {
        Comparator<BigDecimal> met =
                position.side() == PositionSide.LONG ? Comparator.reverseOrder() : Comparator.naturalOrder();
        Optional<BigDecimal> first = brackets.stream()
                .map(bracket -> LiquidationPrice.of(position, collateral, bracket))
                .flatMap(price -> price.found().stream())
                .min(met);
        return first.<LiquidationPrice>map(LiquidationPrice.At::new).orElseGet(LiquidationPrice.Never::new);
    }
}
