package org.ballast.statements.domain;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.ballast.entities.domain.Book;
import org.ballast.journal.domain.LedgerPosition;

/**
 * Whose statement it is and what it was made from.
 *
 * @param note printed under the name, empty if there is nothing to say
 * @param asOf the reporting date
 * @param position newest entry of the books up to that date; empty for empty books
 * @param cutOffZone the zone in which days end
 * @param furtherBook the book that it is of; empty for the primary one
 */
public record StatementHeader(
        String entityCode,
        String entityName,
        String note,
        Currency currency,
        LocalDate asOf,
        Pending pending,
        Optional<LedgerPosition> position,
        String cutOffZone,
        Optional<Book> furtherBook) {

    /** Whose statement it is, in short: {@code HELIX}, or {@code HELIX-IFRS} for a further book. */
    public String books() {
        return furtherBook.map(book -> entityCode + "-" + book.code()).orElse(entityCode);
    }

    /** A statement is a draft while write-downs up to its date are not decided. */
    public boolean isDraft() {
        return !pending.isNothing();
    }
}
