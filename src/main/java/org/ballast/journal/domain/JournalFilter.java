package org.ballast.journal.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which entries of a book are wanted.
 *
 * @param from first posting day wanted
 * @param to last posting day wanted
 * @param account only entries with a line on this account
 */
public record JournalFilter(
        long bookId,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> account,
        Optional<JournalEntry.Kind> kind) {

    /** Every entry of the book. */
    public static JournalFilter all(long bookId) {
        return new JournalFilter(bookId, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
