package org.ballast.health.domain;

import java.util.Optional;

/**
 * A row of the maturity table, with where it comes from.
 *
 * @param other reference of what the note is about; empty without a note
 */
public record Maturity(DueItem item, Source source, Optional<Note> note, Optional<String> other) {

    /** Where a due date comes from. */
    public enum Source {
        /** It was recorded as such, by page, call or file. */
        RECORDED,
        /** The register of pledged loans has it: nobody enters it again. */
        PLEDGED_LOAN
    }

    /** What is to be looked at, so that no loan counts twice. */
    public enum Note {
        /** It has the reference of a pledged loan and counts in its place, as both say the same. */
        COUNTS_FOR_LOAN,
        /** The same, but the register says another amount or day. */
        DIFFERS_FROM_LOAN,
        /** A loan of the same day and amount, or of the same day and lender, is recorded under another reference: both count. */
        MAYBE_TWICE
    }

    static Maturity of(DueItem item, Source source) {
        return new Maturity(item, source, Optional.empty(), Optional.empty());
    }

    Maturity noting(Note said, String about) {
        return new Maturity(item, source, Optional.of(said), Optional.of(about));
    }
}
