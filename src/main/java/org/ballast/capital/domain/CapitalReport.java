package org.ballast.capital.domain;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.ballast.entities.domain.Book;

/**
 * The capital of an entity on a day, with whose it is and what it leaves out.
 *
 * @param adopted whether the entity is held to these rules; otherwise they were only asked for
 * @param left positions that no figure knows
 */
public record CapitalReport(
        String entityCode,
        String entityName,
        Book book,
        LocalDate asOf,
        boolean adopted,
        CapitalPosition position,
        List<NotCounted> left) {

    public CapitalReport {
        left = List.copyOf(left);
    }

    public Currency currency() {
        return book.currency();
    }
}
