package org.ballast.amounts;

import java.math.BigDecimal;

/** What a number's size is, found without writing it out: its text can be longer than any memory. */
final class Digits {

    private static final int LONGEST_SHOWN = 60;

    private Digits() {}

    /** How many stand before the decimal point. */
    static long beforePoint(BigDecimal number) {
        return number.signum() == 0 ? 0 : (long) number.precision() - number.scale();
    }

    /** How many stand after it, without zeros at the end. */
    static int decimals(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }

    /** The number for a message: written out while it is short. */
    static String shown(BigDecimal number) {
        boolean isShort = beforePoint(number) <= LONGEST_SHOWN && Math.abs((long) number.scale()) <= LONGEST_SHOWN;
        String text = isShort ? number.toPlainString() : number.toString();
        return text.length() <= 2 * LONGEST_SHOWN ? text : text.substring(0, 2 * LONGEST_SHOWN) + "…";
    }
}
