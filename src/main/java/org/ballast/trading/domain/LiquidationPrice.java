package org.ballast.trading.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The mark at which the collateral of an isolated position is down to its maintenance margin (accounting.md §7.3). It is
 * indicative: venues differ in brackets and fees, and the {@link LiquidationRule} says what was counted.
 *
 * <p>With C the collateral, m the maintenance rate and A the deduction of the bracket: linear
 * {@code (q P0 ∓ (C + A)) / (q (1 ∓ m))}, inverse {@code N (1 ± m) / (N/P0 ± (C + A))}; the upper sign for long. Examples: 2 from
 * 60,000 with 15,000 and 1 %: 53,030.30; 100,000 USD from 50,000 with 0.5 BTC and 1 %: 40,400.00.
 */
public sealed interface LiquidationPrice {

    /**
     * @param price half up, 2 decimals, or six digits where the price is small
     */
    record At(BigDecimal price) implements LiquidationPrice {
        @Override
        public Optional<BigDecimal> found() {
            return Optional.of(price);
        }
    }

    /** The collateral covers whatever the price does: a long position down to zero, an inverse short one without end. */
    record Never() implements LiquidationPrice {
        @Override
        public Optional<BigDecimal> found() {
            return Optional.empty();
        }
    }

    /** The price, if there is one. */
    Optional<BigDecimal> found();

    /**
     * @param collateral of the position, in what the contract is settled in, zero or more
     * @param bracket the rate, and what is deducted from it, that hold at the price that is sought
     */
    static LiquidationPrice of(FuturesPosition position, BigDecimal collateral, MarginBracket bracket) {
        BigDecimal cover = collateral.add(bracket.deduction());
        return position.style() == FuturesStyle.LINEAR
                ? linear(position, cover, bracket.rate())
                : inverse(position, cover, bracket.rate());
    }

    private static LiquidationPrice linear(FuturesPosition position, BigDecimal cover, BigDecimal rate) {
        BigDecimal entryValue = position.quantity().multiply(position.entry());
        BigDecimal left = entryValue.subtract(position.side().signed(cover));
        BigDecimal factor = BigDecimal.ONE.subtract(position.side().signed(rate));
        return at(left, position.quantity().multiply(factor));
    }

    private static LiquidationPrice inverse(FuturesPosition position, BigDecimal cover, BigDecimal rate) {
        BigDecimal entryCoin = position.quantity().divide(position.entry(), MathContext.DECIMAL128);
        BigDecimal coin = entryCoin.add(position.side().signed(cover));
        return at(position.quantity().multiply(position.side().onePlus(rate)), coin);
    }

    private static LiquidationPrice at(BigDecimal above, BigDecimal below) {
        if (above.signum() <= 0 || below.signum() <= 0) {
            return new Never();
        }
        BigDecimal exact = above.divide(below, MathContext.DECIMAL128);
        int digitsBeforePoint = exact.precision() - exact.scale();
        return new At(exact.setScale(Math.max(2, 6 - digitsBeforePoint), RoundingMode.HALF_UP));
    }
}
