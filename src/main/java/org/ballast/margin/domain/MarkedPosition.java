package org.ballast.margin.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.Optional;
import org.ballast.trading.domain.FuturesPosition;
import org.ballast.trading.domain.FuturesStyle;
import org.ballast.trading.domain.Instrument;
import org.ballast.trading.domain.Instrument.OptionTerms;
import org.ballast.trading.domain.PositionSide;
import org.ballast.trading.domain.options.OptionInputs;
import org.ballast.trading.domain.options.OptionModel;
import org.ballast.trading.domain.options.OptionMove;

/**
 * An open position with the prices that it is margined at.
 *
 * @param contracts below zero of a short position, never zero
 * @param entry average price, as {@code AccountPosition} has it
 * @param mark of an inverse option in coin, else in the currency of the price
 * @param index price of the underlying, more than zero
 * @param forward price that an option is on: that of the future where somebody said, else the index
 * @param volatility a year, of an option of which somebody said
 * @param markedAt when the mark was seen
 * @param then prices as the venue printed the account; of what was opened since its entry, empty where nobody said
 */
public record MarkedPosition(
        Instrument instrument,
        BigDecimal contracts,
        BigDecimal entry,
        BigDecimal mark,
        BigDecimal index,
        BigDecimal forward,
        Optional<BigDecimal> volatility,
        Instant markedAt,
        Optional<Seen> then) {

    /**
     * Prices at an earlier instant.
     *
     * @param index more than zero
     */
    public record Seen(BigDecimal mark, BigDecimal index) {}

    /**
     * @throws IllegalArgumentException if nothing is open, or there is no index
     */
    public MarkedPosition {
        if (contracts.signum() == 0 || index.signum() <= 0 || forward.signum() <= 0 || mark.signum() < 0) {
            throw new IllegalArgumentException(
                    "no marked position: " + contracts + " " + instrument.symbol() + " at " + mark + ", " + index);
        }
    }

    public PositionSide side() {
        return contracts.signum() < 0 ? PositionSide.SHORT : PositionSide.LONG;
    }

    ContractGroup group() {
        return new ContractGroup(instrument.underlying(), instrument.style());
    }

    /** Units without a sign: of the underlying, of an inverse future of the currency of its price. */
    BigDecimal units() {
        return instrument.units(contracts).abs();
    }

    /** Whether a price or an entry of zero keeps it from being margined. */
    boolean isPriceless() {
        return !instrument.isOption() && (mark.signum() == 0 || entry.signum() == 0);
    }

    /** A future or perpetual as its formulas take it. */
    FuturesPosition future() {
        return new FuturesPosition(instrument.style(), side(), units(), entry);
    }

    /** What a future is worth in what it is settled in, without a sign: {@code q × P}, of an inverse one {@code N / P}. */
    BigDecimal notional() {
        return instrument.style() == FuturesStyle.LINEAR
                ? units().multiply(mark)
                : units().divide(mark, MathContext.DECIMAL128);
    }

    /** What an option is worth to the account in what it is settled in; below zero of a sold one. */
    BigDecimal optionValue() {
        return instrument.units(contracts).multiply(mark);
    }

    /**
     * An amount of what the instrument is settled in, in the unit of an account, exact or to 34 digits; empty where it cannot
     * be told: between two coins, or currencies other than that of the price.
     */
    Optional<BigDecimal> in(String unit, BigDecimal settled) {
        return in(unit, settled, index);
    }

    private Optional<BigDecimal> in(String unit, BigDecimal settled, BigDecimal price) {
        String settlement = instrument.settlement();
        if (settlement.equals(unit)) {
            return Optional.of(settled);
        }
        if (settlement.equals(instrument.underlying()) && unit.equals(Instrument.USUAL_CURRENCY)) {
            return Optional.of(settled.multiply(price));
        }
        return settlement.equals(Instrument.USUAL_CURRENCY) && unit.equals(instrument.underlying())
                ? Optional.of(settled.divide(price, MathContext.DECIMAL128))
                : Optional.empty();
    }

    /**
     * What the result of a future was in the unit of an account as the venue printed it; empty where nobody said, or it cannot be
     * told in that unit.
     */
    Optional<BigDecimal> resultThen(String unit) {
        return then.filter(seen -> seen.mark().signum() > 0 && seen.index().signum() > 0)
                .flatMap(seen -> in(unit, future().result(seen.mark()), seen.index()));
    }

    /**
     * The same position once its coin has moved: a future with it, an option by as much as the model at its own volatility says.
     *
     * @param factor more than zero, as 0.8 after a fall by a fifth
     * @param at when the market is taken to move
     */
    MarkedPosition moved(BigDecimal factor, Instant at) {
        return new MarkedPosition(
                instrument,
                contracts,
                entry,
                instrument.isOption() ? optionAfter(factor, at) : mark.multiply(factor),
                index.multiply(factor),
                forward.multiply(factor),
                volatility,
                markedAt,
                then);
    }

    private BigDecimal optionAfter(BigDecimal factor, Instant at) {
        OptionTerms terms = instrument.option().orElseThrow();
        return new OptionMove(
                        instrument.style() == FuturesStyle.INVERSE ? OptionModel.INVERSE : OptionModel.BLACK_76,
                        terms.right(),
                        terms.strike(),
                        instrument.yearsToExpiry(at).orElse(BigDecimal.ZERO).min(OptionInputs.MOST_YEARS))
                .after(mark, forward, volatility, factor);
    }
}
