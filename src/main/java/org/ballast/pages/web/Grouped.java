package org.ballast.pages.web;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Decimals with thousands separators, without ever losing a digit. */
public final class Grouped {

    private static final String ZERO = "–";

    private Grouped() {}

    /** As a statement prints it: {@code (1,234.50)} for a negative, a dash for zero. */
    public static String accounting(BigDecimal amount) {
        if (amount.signum() == 0) {
            return ZERO;
        }
        String digits = plain(amount.abs(), amount.scale());
        return amount.signum() < 0 ? "(" + digits + ")" : digits;
    }

    /** All the digits that the number has, at least {@code decimals} after the point. */
    public static String plain(BigDecimal number, int decimals) {
        BigDecimal stripped = number.stripTrailingZeros();
        BigDecimal shown =
                stripped.setScale(Math.max(decimals, Math.max(0, stripped.scale())), RoundingMode.UNNECESSARY);
        String text = shown.abs().toPlainString();
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        String rest = point < 0 ? "" : text.substring(point);
        String sign = shown.signum() < 0 ? "−" : "";
        return sign + whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") + rest;
    }

    /** A share of one: 0.125 is {@code 12.5 %}, less than nothing in parentheses; half a tenth rounds to the even. */
    public static String percent(BigDecimal share) {
        String digits = plain(share.abs().movePointRight(2).setScale(1, RoundingMode.HALF_EVEN), 1) + " %";
        return share.signum() < 0 ? "(" + digits + ")" : digits;
    }
}
