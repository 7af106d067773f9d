package org.ballast.margin.domain;

import java.math.BigDecimal;
import java.util.List;
import org.ballast.trading.domain.FuturesPosition;
import org.ballast.trading.domain.LiquidationPrice;
import org.ballast.trading.domain.MarginBracket;
import org.ballast.trading.domain.MarginTable;

/**
 * The steps that a venue takes the margin of futures and perpetuals by (accounting.md §7.3): maintenance
 * {@code notional × rate − deduction}, initial the rate of the step in which the notional lies, of the whole of it.
 */
public final class FuturesBrackets {

    private final List<BracketStep> steps;
    private final MarginTable maintenance;

    /**
     * @param steps in the order of their floors
     * @throws IllegalArgumentException as {@link MarginTable}
     */
    public FuturesBrackets(List<BracketStep> steps) {
        this.steps = List.copyOf(steps);
        this.maintenance =
                new MarginTable(steps.stream().map(BracketStep::maintenance).toList());
    }

    public List<BracketStep> steps() {
        return steps;
    }

    /** The maintenance margin of a notional of zero or more, exact. */
    public BigDecimal maintenance(BigDecimal notional) {
        return stepOf(notional).maintenance().margin(notional);
    }

    /** The initial margin of a notional of zero or more, exact; never less than its maintenance margin. */
    public BigDecimal initial(BigDecimal notional) {
        return stepOf(notional).initialRate().multiply(notional);
    }

    /** The step in which the notional lies: as none jumps, it is the one that asks for the most. */
    private BracketStep stepOf(BigDecimal notional) {
        int step = steps.size() - 1;
        while (step > 0 && steps.get(step).maintenance().floor().compareTo(notional) > 0) {
            step--;
        }
        return steps.get(step);
    }

    /** At which mark the collateral is down to the maintenance margin, as the terms of the venue count it; indicative. */
    LiquidationPrice liquidationPrice(
            FuturesPosition position, BigDecimal notional, BigDecimal collateral, VenueTerms terms) {
        return switch (terms.rule()) {
            case ISOLATED_FLAT_RATE ->
                LiquidationPrice.of(
                        position,
                        collateral,
                        MarginBracket.flat(stepOf(notional).maintenance().rate()));
            case ISOLATED_BRACKETS -> maintenance.liquidationPrice(position, collateral);
            case ISOLATED_BRACKETS_AND_FEE -> withFee(terms.closingFee()).liquidationPrice(position, collateral);
        };
    }

    /** A fee for closing is a share of the notional as each rate is one. */
    private MarginTable withFee(BigDecimal fee) {
        return new MarginTable(maintenance.brackets().stream()
                .map(bracket ->
                        new MarginBracket(bracket.floor(), bracket.rate().add(fee), bracket.deduction()))
                .toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FuturesBrackets brackets && steps.equals(brackets.steps);
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }

    @Override
    public String toString() {
        return steps.toString();
    }
}
