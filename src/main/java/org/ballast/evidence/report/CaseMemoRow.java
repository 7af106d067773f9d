package org.ballast.evidence.report;

import org.ballast.amounts.Money;
import org.jspecify.annotations.Nullable;

/** A row of the memo; {@code section} is the heading that it stands under. */
sealed interface CaseMemoRow {

    /** How the row looks. */
    enum Kind {
        FACTS,
        HASH,
        PARAGRAPH,
        CHANGE,
        EFFECT,
        ENTRY,
        ENTRY_TOTAL,
        STEP,
        FILE
    }

    /** Two facts beside each other, or one that takes the whole width. */
    record Facts(
            Kind kind,
            String section,
            String label,
            String text,
            @Nullable String label2,
            @Nullable String text2) implements CaseMemoRow {}

    /** Words alone. */
    record Paragraph(Kind kind, String section, String text) implements CaseMemoRow {}

    /** A thing that it changes, in words. */
    record Change(Kind kind, String section, String name, String was, String is) implements CaseMemoRow {}

    /** A total of the books. */
    record Effect(Kind kind, String section, String name, Money before, Money after) implements CaseMemoRow {}

    /** An account of the entry, or all of it. */
    record Entry(
            Kind kind,
            String section,
            String account,
            String lines,
            @Nullable Money debit,
            @Nullable Money credit) implements CaseMemoRow {}

    /** What somebody did with it. */
    record Step(Kind kind, String section, String what, String who, String when, String factor, String comment)
            implements CaseMemoRow {}

    /** A file of it. */
    record File(Kind kind, String section, String name, String size, String counts, String hash)
            implements CaseMemoRow {}
}
