package org.ballast.entities.web;

import java.time.LocalDate;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.Framework;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A book for programs.
 *
 * @param primary whether it is meant where an address names no book
 */
@Schema(name = "Book")
public record BookJson(
        String code,
        @Schema(implementation = Framework.class) String framework,
        String currency,
        int fiscalYearStartsIn,
        String chart,
        boolean primary,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable String openingFrom) {

    static BookJson of(Book book) {
        return new BookJson(
                book.code(),
                book.framework().name(),
                book.currency().getCurrencyCode(),
                book.fiscalYearStartsIn().getValue(),
                book.chart(),
                book.isPrimary(),
                book.openedOn(),
                book.closedOn().orElse(null),
                book.openingFrom().orElse(null));
    }
}
