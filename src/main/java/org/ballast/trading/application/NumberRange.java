package org.ballast.trading.application;

import java.math.BigDecimal;
import org.ballast.amounts.AmountsSentence;
import org.ballast.amounts.DecimalText;
import org.ballast.pages.domain.Field;
import org.ballast.refusals.Refusal;
import org.ballast.trading.domain.TradingSentence;
import org.ballast.trading.domain.options.OptionInputs;
import org.jspecify.annotations.Nullable;

/** What a number of a calculation may be, its bounds included. All have at most 18 decimals. */
public enum NumberRange {
    PRICE(OptionInputs.LOWEST_PRICE, OptionInputs.HIGHEST_PRICE),
    PRICE_OR_NOTHING(BigDecimal.ZERO, OptionInputs.HIGHEST_PRICE),
    YEARS(OptionInputs.MOST_YEARS),
    DAYS(new BigDecimal("36500")),
    VOLATILITY(OptionInputs.HIGHEST_VOLATILITY),
    SOME_VOLATILITY(OptionInputs.LOWEST_PRICE, OptionInputs.HIGHEST_VOLATILITY),
    RATE(OptionInputs.HIGHEST_RATE),
    RETURN(OptionInputs.HIGHEST_VOLATILITY),
    QUANTITY(OptionInputs.LOWEST_PRICE, Bounds.MOST),
    AMOUNT(Bounds.MOST),
    AMOUNT_OWNED(BigDecimal.ZERO, Bounds.MOST),
    AMOUNT_OWED(Bounds.MOST.negate(), BigDecimal.ZERO),
    SHARE(BigDecimal.ZERO, BigDecimal.ONE),
    MULTIPLE(BigDecimal.ZERO, new BigDecimal("1000")),
    RATIO(OptionInputs.LOWEST_PRICE, Bounds.MOST);

    private static final int DECIMALS = 18;

    private final BigDecimal least;
    private final BigDecimal most;

    /** Of either sign. */
    NumberRange(BigDecimal most) {
        this(most.negate(), most);
    }

    NumberRange(BigDecimal least, BigDecimal most) {
        this.least = least;
        this.most = most;
    }

    private static final class Bounds {
        private static final BigDecimal MOST = new BigDecimal("1e18");
    }

    /**
     * The number that a text stands for.
     *
     * @throws Refusal INVALID_INPUT by the name of the field
     */
    public BigDecimal read(String name, @Nullable String text) {
        Field field = new Field(name, text);
        BigDecimal number = field.parsed(DecimalText::read, AmountsSentence.NOT_A_DECIMAL.with());
        if (number.stripTrailingZeros().scale() > DECIMALS) {
            throw field.wrong(AmountsSentence.MORE_DECIMALS, DECIMALS);
        }
        if (number.compareTo(least) < 0) {
            throw least.signum() > 0
                    ? field.wrong(TradingSentence.NOT_ABOVE_ZERO)
                    : field.wrong(TradingSentence.LESS_THAN, least);
        }
        if (number.compareTo(most) > 0) {
            throw field.wrong(TradingSentence.MORE_THAN, most);
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /**
     * The same, or what stands for it where it did not come.
     *
     * @throws Refusal INVALID_INPUT by the name of the field
     */
    public BigDecimal read(String name, @Nullable String text, BigDecimal otherwise) {
        return text == null ? otherwise : read(name, text);
    }
}
