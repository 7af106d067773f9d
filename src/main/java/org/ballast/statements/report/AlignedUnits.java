package org.ballast.statements.report;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Locale;

/** Units of one column, written so that their decimal points stand below each other in a font whose figures are of one width. */
final class AlignedUnits {

    private static final String AS_WIDE_AS_A_FIGURE = "\u2007";
    private static final String AS_WIDE_AS_A_POINT = "\u2008";
    private static final String AS_WIDE_AS_A_PARENTHESIS = "\u00a0";

    private final int decimals;

    AlignedUnits(Collection<BigDecimal> column) {
        decimals = column.stream().mapToInt(AlignedUnits::decimals).max().orElse(0);
    }

    /** All digits of the number, as 6 above 13.75 above 0.000001234567890123. */
    String text(BigDecimal number) {
        int own = decimals(number);
        String digits = new DecimalFormat("#,##0.##################", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
                .format(number);
        String point = own == 0 && decimals > 0 ? AS_WIDE_AS_A_POINT : "";
        return digits + point + AS_WIDE_AS_A_FIGURE.repeat(decimals - own) + AS_WIDE_AS_A_PARENTHESIS;
    }

    private static int decimals(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }
}
