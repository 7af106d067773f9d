package org.ballast.statements.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A row of the printed impairment disclosure: a paragraph, or a line of Table A.
 *
 * @param section the heading that it stands under
 * @param table the table that it belongs to, whose heads are repeated on each page; empty for a paragraph
 * @param current units or an amount; null for a paragraph
 */
public record NoteRow(
        Kind kind,
        String section,
        String table,
        String text,
        @Nullable BigDecimal current,
        @Nullable BigDecimal prior) {

    /** How the row looks. */
    public enum Kind {
        PARAGRAPH,
        UNITS,
        AMOUNTS,
        CLOSING
    }

    static NoteRow paragraph(String section, String text) {
        return new NoteRow(Kind.PARAGRAPH, section, "", text, null, null);
    }
}
