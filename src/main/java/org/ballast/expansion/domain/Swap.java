package org.ballast.expansion.domain;

import java.util.Arrays;
import java.util.Optional;
import org.ballast.journal.domain.JournalEntry;

/** Exchanges inside the assets: one asset comes, another goes, and total assets change by the fee or the result alone. */
public enum Swap {
    PURCHASES(JournalEntry.Kind.ACQUISITION),
    DISPOSALS(JournalEntry.Kind.DISPOSAL),
    /** Lots that were recorded wrongly and are taken out, or that go from one model to another. */
    CORRECTIONS(JournalEntry.Kind.CORRECTION);

    private final JournalEntry.Kind kind;

    Swap(JournalEntry.Kind kind) {
        this.kind = kind;
    }

    /** The kind of its entries. */
    public JournalEntry.Kind kind() {
        return kind;
    }

    static Optional<Swap> of(JournalEntry.Kind kind) {
        return Arrays.stream(values()).filter(swap -> swap.kind == kind).findFirst();
    }
}
