package org.ballast.entities.web;

import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.Framework;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
        boolean primary) {

    static BookJson of(Book book) {
        return new BookJson(
                book.code(),
                book.framework().name(),
                book.currency().getCurrencyCode(),
                book.fiscalYearStartsIn().getValue(),
                book.chart(),
                book.isPrimary());
    }
}
