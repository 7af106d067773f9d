package org.ballast.margin.domain;

import java.math.BigDecimal;
import java.util.Optional;
import org.ballast.trading.domain.FuturesStyle;
import org.ballast.trading.domain.Instrument.OptionTerms;
import org.ballast.trading.domain.SettlementUnit;
import org.ballast.trading.domain.ShortOptionMargin;
import org.ballast.trading.domain.options.OptionRight;

/**
 * The margin of single positions by a venue's table (accounting.md §7.4): futures by the step of their notional, sold options
 * by shares of the underlying beside their mark; a bought option is paid for and asks for nothing.
 */
final class PositionRules {

    private final VenueTable table;
    private final SettlementUnit unit;

    PositionRules(VenueTable table, SettlementUnit unit) {
        this.table = table;
        this.unit = unit;
    }

    /** What came of a position: its margin, or what stands in the way. */
    sealed interface Outcome {

        record Margined(PositionMargin margin) implements Outcome {}

        record Barred(Obstacle obstacle) implements Outcome {}
    }

    Outcome of(MarkedPosition position) {
        if (position.isPriceless()) {
            return barred(Obstacle.Kind.NO_MARK, position);
        }
        if (position.in(unit.code(), BigDecimal.ONE).isEmpty()) {
            return barred(Obstacle.Kind.OTHER_UNIT, position);
        }
        return position.instrument().isOption() ? option(position) : future(position);
    }

    private static Outcome barred(Obstacle.Kind kind, MarkedPosition position) {
        return new Outcome.Barred(new Obstacle(kind, position.instrument().symbol()));
    }

    private Outcome future(MarkedPosition position) {
        Optional<FuturesBrackets> steps = table.futuresOf(position.group());
        if (steps.isEmpty()) {
            return barred(Obstacle.Kind.NO_ROWS, position);
        }
        Optional<BigDecimal> then = position.resultThen(unit.code());
        if (then.isEmpty()) {
            return barred(Obstacle.Kind.NO_MARK_THEN, position);
        }
        BigDecimal notional = position.notional();
        BigDecimal result = told(position, position.future().result(position.mark()));
        return new Outcome.Margined(new PositionMargin(
                position,
                result,
                result.subtract(unit.rounded(then.get())),
                zero(),
                told(position, steps.get().initial(notional)),
                told(position, steps.get().maintenance(notional)),
                Optional.empty()));
    }

    private Outcome option(MarkedPosition position) {
        BigDecimal value = told(position, position.optionValue());
        if (position.contracts().signum() > 0) {
            return new Outcome.Margined(
                    new PositionMargin(position, zero(), zero(), value, zero(), zero(), Optional.empty()));
        }
        Optional<ShortOptionMargin> shares = table.optionsOf(position.group());
        if (shares.isEmpty()) {
            return barred(Obstacle.Kind.NO_ROWS, position);
        }
        ShortOptionMargin.Required each = required(position, shares.get());
        return new Outcome.Margined(new PositionMargin(
                position,
                zero(),
                zero(),
                value,
                told(position, each.initial().multiply(position.units())),
                told(position, each.maintenance().multiply(position.units())),
                Optional.empty()));
    }

    /** Of one unit in what the option is settled in: of a linear one the shares and the mark are of the underlying's price. */
    private static ShortOptionMargin.Required required(MarkedPosition position, ShortOptionMargin shares) {
        OptionTerms terms = position.instrument().option().orElseThrow();
        boolean isCall = terms.right() == OptionRight.CALL;
        if (position.instrument().style() == FuturesStyle.INVERSE) {
            return isCall
                    ? shares.ofCall(position.mark(), position.forward(), terms.strike())
                    : shares.ofPut(position.mark(), position.forward(), terms.strike());
        }
        return isCall
                ? shares.ofLinearCall(position.mark(), position.forward(), terms.strike())
                : shares.ofLinearPut(position.mark(), position.forward(), terms.strike());
    }

    private BigDecimal told(MarkedPosition position, BigDecimal settled) {
        return unit.rounded(position.in(unit.code(), settled).orElseThrow());
    }

    private BigDecimal zero() {
        return BigDecimal.ZERO.setScale(unit.decimals());
    }
}
