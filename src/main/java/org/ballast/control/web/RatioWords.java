package org.ballast.control.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ballast.pages.web.Grouped;

/** Ratios as first pages write them. */
final class RatioWords {

    private static final int DECIMALS = 2;

    private RatioWords() {}

    /** Two decimals, half up, negatives in parentheses. */
    static String of(BigDecimal ratio) {
        BigDecimal shown = ratio.setScale(DECIMALS, RoundingMode.HALF_UP);
        return shown.signum() == 0 ? "0.00" : Grouped.accounting(shown);
    }
}
