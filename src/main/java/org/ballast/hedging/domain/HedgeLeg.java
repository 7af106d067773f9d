package org.ballast.hedging.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import org.ballast.amounts.UnitPrice;
import org.ballast.trading.domain.DeltaExposure.OptionLeg;
import org.ballast.trading.domain.FuturesStyle;
import org.ballast.trading.domain.options.OptionFigures;
import org.ballast.trading.domain.options.OptionInputs;
import org.ballast.trading.domain.options.OptionModel;
import org.ballast.trading.domain.options.OptionRight;

/**
 * One instrument of a hedge, and what a fall of the market does to its value. The fall is the same part of every price; amounts
 * come at the book's own close, so that a contract in another currency needs no rate of its own.
 */
public sealed interface HedgeLeg permits HedgeLeg.Futures, HedgeLeg.Options {

    /** Units of the underlying that it stands for at today's price; below zero when it gains from a fall. */
    BigDecimal units();

    /**
     * The same once the underlying stands at another price.
     *
     * @param price of the underlying in the currency of the instrument's own price, more than zero
     */
    BigDecimal unitsAt(BigDecimal price);

    /**
     * What it gains, below zero loses, in the currency of the close, exact.
     *
     * @param fall a part of the price, from 0 to less than 1
     */
    BigDecimal resultAfter(BigDecimal fall, UnitPrice close);

    /**
     * Futures or perpetuals.
     *
     * @param units below zero when sold
     */
    record Futures(BigDecimal units) implements HedgeLeg {

        /**
         * What contracts stand for: units of the underlying if linear; of inverse ones, N of currency at a price of entry, N /
         * entry, which is what their result in currency moves by (accounting.md §7.3).
         */
        public static Futures of(FuturesStyle style, BigDecimal quantity, BigDecimal entry) {
            return new Futures(
                    style == FuturesStyle.LINEAR ? quantity : quantity.divide(entry, MathContext.DECIMAL128));
        }

        @Override
        public BigDecimal unitsAt(BigDecimal price) {
            return units;
        }

        @Override
        public BigDecimal resultAfter(BigDecimal fall, UnitPrice close) {
            return units.multiply(close.perUnit()).multiply(fall).negate();
        }
    }

    /**
     * Options of one instrument, valued by Black-76 without interest (accounting.md §7.2), at the same volatility after a fall as
     * before it.
     *
     * @param contracts below zero when sold
     * @param size units of the underlying in one contract
     * @param strike in the currency of its own price
     * @param underlying price that it follows, in that currency
     * @param index price of the underlying by which that currency comes into the book's: {@code close / index}
     * @param years to expiry, zero or less when it has expired
     * @param volatility a year
     */
    record Options(
            OptionRight right,
            BigDecimal contracts,
            BigDecimal size,
            BigDecimal strike,
            BigDecimal underlying,
            BigDecimal index,
            BigDecimal years,
            BigDecimal volatility)
            implements HedgeLeg {

        /** With its delta, for the sum over all of an asset. */
        public OptionLeg leg() {
            return new OptionLeg(side(underlying).delta(), contracts, size);
        }

        @Override
        public BigDecimal units() {
            return unitsOf(underlying);
        }

        /** The price that it follows moves as far as the index does. */
        @Override
        public BigDecimal unitsAt(BigDecimal price) {
            return unitsOf(underlying.multiply(price).divide(index, MathContext.DECIMAL128));
        }

        private BigDecimal unitsOf(BigDecimal followed) {
            return side(followed).delta().multiply(contracts).multiply(size);
        }

        /** What one unit is worth today, in the currency of its own price, 10 decimals, half up. */
        public BigDecimal pricePerUnit() {
            return side(underlying).price();
        }

        @Override
        public BigDecimal resultAfter(BigDecimal fall, UnitPrice close) {
            BigDecimal fallen = underlying.multiply(BigDecimal.ONE.subtract(fall));
            BigDecimal moved = side(fallen).price().subtract(pricePerUnit());
            return moved.multiply(contracts)
                    .multiply(size)
                    .multiply(close.perUnit())
                    .divide(index, MathContext.DECIMAL128);
        }

        private OptionFigures.Side side(BigDecimal price) {
            OptionFigures figures = OptionFigures.of(new OptionInputs(
                    OptionModel.BLACK_76,
                    price.doubleValue(),
                    strike.doubleValue(),
                    years.doubleValue(),
                    volatility.doubleValue(),
                    0,
                    0));
            return right == OptionRight.CALL ? figures.call() : figures.put();
        }
    }
}
