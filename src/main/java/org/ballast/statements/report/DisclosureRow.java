package org.ballast.statements.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One row of the printed impairment disclosure; which components it has depends on its kind.
 *
 * @param section the heading that it stands under
 * @param table the table that it belongs to, whose heads are repeated on each page
 */
public record DisclosureRow(
        Kind kind,
        String section,
        String table,
        String text,
        @Nullable String text2,
        @Nullable String text3,
        @Nullable String text4,
        @Nullable BigDecimal amount1,
        @Nullable BigDecimal amount2,
        @Nullable BigDecimal amount3,
        @Nullable BigDecimal amount4,
        @Nullable BigDecimal amount5,
        @Nullable BigDecimal amount6) {

    /** How the row looks. */
    public enum Kind {
        PARAGRAPH,
        UNITS,
        AMOUNTS,
        CLOSING,
        LOT,
        LOT_TOTAL,
        REPORTED
    }

    static DisclosureRow paragraph(String section, String text) {
        return new DisclosureRow(
                Kind.PARAGRAPH, section, "", text, null, null, null, null, null, null, null, null, null);
    }
}
