package org.ballast.pages.application;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/**
 * Which book of which entity the address of the running request names. Where it names none, and outside of any request, an
 * entity is seen through its primary book.
 *
 * <p>Example: for {@code /entities/ACME/journal?book=TAX} it is TAX of ACME, and none of any other entity.
 */
@RequestScoped
public class MeantBook {

    /** The parameter of an address that names it. */
    public static final String PARAMETER = "book";

    private String entity = "";
    private String book = "";

    /** Keeps what the address says; an empty code names no book. */
    public void name(String entityCode, String bookCode) {
        entity = entityCode;
        book = bookCode;
    }

    /** Code of the book of that entity, whether there is such a book or not. */
    public Optional<String> of(String entityCode) {
        return entity.equals(entityCode) && !book.isEmpty() ? Optional.of(book) : Optional.empty();
    }
}
