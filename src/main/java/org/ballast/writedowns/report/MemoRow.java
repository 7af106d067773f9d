package org.ballast.writedowns.report;

import java.math.BigDecimal;
import net.sf.jasperreports.renderers.Renderable;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.jspecify.annotations.Nullable;

/** A row of the memo; {@code section} is the heading that it stands under. */
sealed interface MemoRow {

    /** How the row looks. */
    enum Kind {
        FACTS,
        HASH,
        PARAGRAPH,
        LOT,
        LOT_REST,
        LOT_TOTAL,
        PRICE,
        CHART,
        ENTRY,
        ENTRY_TOTAL,
        STEP
    }

    /** Two facts beside each other, or one that takes the whole width. */
    record Facts(
            Kind kind,
            String section,
            String label,
            String text,
            @Nullable String label2,
            @Nullable String text2) implements MemoRow {}

    /** Words alone. */
    record Paragraph(Kind kind, String section, String text) implements MemoRow {
        Paragraph(String section, String text) {
            this(Kind.PARAGRAPH, section, text);
        }
    }

    /** A lot's test, or what all others or all together lose. */
    record Lot(
            Kind kind,
            String section,
            String lot,
            @Nullable Quantity units,
            @Nullable Money before,
            @Nullable BigDecimal price,
            @Nullable String when,
            @Nullable Money fairValue,
            Money loss,
            @Nullable Money after)
            implements MemoRow {}

    /** A price that the loss rests on. */
    record Price(
            Kind kind,
            String section,
            BigDecimal price,
            String when,
            String market,
            String source,
            String lots,
            Money loss)
            implements MemoRow {}

    /** The prices of the period as a line, between its labels. */
    record Chart(Kind kind, String section, Renderable chart, String top, String bottom, String first, String last)
            implements MemoRow {}

    /** An account of the entry. */
    record Entry(
            Kind kind,
            String section,
            String account,
            String lots,
            @Nullable Money debit,
            @Nullable Money credit) implements MemoRow {}

    /** What somebody did with it. */
    record Step(Kind kind, String section, String what, String who, String when, String comment) implements MemoRow {}
}
