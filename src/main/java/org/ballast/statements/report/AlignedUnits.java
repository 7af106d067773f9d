package org.ballast.statements.report;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Locale;
import org.ballast.amounts.UnitsColumn;

/** Units of one column, written so that their decimal points stand below each other in a font whose figures are of one width. */
final class AlignedUnits {

    private static final String AS_WIDE_AS_A_FIGURE = "\u2007";
    private static final String AS_WIDE_AS_A_POINT = "\u2008";
    private static final String AS_WIDE_AS_A_PARENTHESIS = "\u00a0";

    private final UnitsColumn column;

    AlignedUnits(Collection<BigDecimal> column) {
        this.column = UnitsColumn.of(column.stream());
    }

    /** All digits of the number, as 6 above 13.75 above 0.000001234567890123. */
    String text(BigDecimal number) {
        String digits = new DecimalFormat("#,##0.##################", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
                .format(number);
        String room = column.lacks(number).replace(".", AS_WIDE_AS_A_POINT).replace("0", AS_WIDE_AS_A_FIGURE);
        return digits + room + AS_WIDE_AS_A_PARENTHESIS;
    }
}
