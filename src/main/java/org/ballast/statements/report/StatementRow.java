package org.ballast.statements.report;

import org.ballast.amounts.Money;
import org.jspecify.annotations.Nullable;

/**
 * One row of a statement.
 *
 * @param account number of the account behind it, empty where it is none or several
 * @param amount1 at the reporting date or of the period; null on a heading
 * @param amount3 null also where there are only two columns
 */
public record StatementRow(
        Kind kind,
        String caption,
        String account,
        @Nullable Money amount1,
        @Nullable Money amount2,
        @Nullable Money amount3) {

    /** How the row looks. */
    public enum Kind {
        HEADING,
        SECTION,
        LINE,
        PART,
        SUBTOTAL,
        TOTAL
    }

    /** The same row with two columns at the right edge of the paper. */
    StatementRow toTheRight() {
        return new StatementRow(kind, caption, account, null, amount1, amount2);
    }
}
