package org.ballast.stress.web;

import java.math.BigDecimal;

/** Parts as people say them. */
final class Percent {

    private Percent() {}

    /** 0.065 is 6.5 %; all digits that it has. */
    static String of(BigDecimal part) {
        BigDecimal percent = part.movePointRight(2).stripTrailingZeros();
        return percent.toPlainString() + " %";
    }
}
