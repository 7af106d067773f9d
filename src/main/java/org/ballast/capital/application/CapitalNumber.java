package org.ballast.capital.application;

import java.math.BigDecimal;
import org.ballast.amounts.AmountsSentence;
import org.ballast.amounts.DecimalText;
import org.ballast.capital.domain.CapitalSentence;
import org.ballast.pages.domain.Field;
import org.jspecify.annotations.Nullable;

/** Numbers of capital as they come in: bounded, with at most ten decimals, or refused by the name of the field. */
final class CapitalNumber {

    static final BigDecimal MOST = new BigDecimal("1e18");
    static final BigDecimal MOST_WEIGHT = new BigDecimal("100");

    private static final int DECIMALS = 10;

    private CapitalNumber() {}

    /** From zero to the most. */
    static BigDecimal upTo(BigDecimal most, String name, @Nullable String text) {
        return between(BigDecimal.ZERO, most, name, text);
    }

    /** The same with at most so many decimals. */
    static BigDecimal upTo(BigDecimal most, int decimals, String name, @Nullable String text) {
        BigDecimal number = upTo(most, name, text);
        if (number.stripTrailingZeros().scale() > decimals) {
            throw new Field(name, text).wrong(AmountsSentence.MORE_DECIMALS, decimals);
        }
        return number;
    }

    /** More than zero, one at most. */
    static BigDecimal share(String name, @Nullable String text) {
        BigDecimal share = upTo(BigDecimal.ONE, name, text);
        if (share.signum() == 0) {
            throw new Field(name, text).wrong(CapitalSentence.NOT_ABOVE_ZERO);
        }
        return share;
    }

    static BigDecimal between(BigDecimal least, BigDecimal most, String name, @Nullable String text) {
        Field field = new Field(name, text);
        BigDecimal number = field.parsed(DecimalText::read, AmountsSentence.NOT_A_DECIMAL.with());
        if (number.stripTrailingZeros().scale() > DECIMALS) {
            throw field.wrong(AmountsSentence.MORE_DECIMALS, DECIMALS);
        }
        if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
            throw field.wrong(CapitalSentence.OUT_OF_BOUNDS, least, most);
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
