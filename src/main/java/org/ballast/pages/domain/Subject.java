package org.ballast.pages.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whose books and which days the one thing belongs to that a page shows.
 *
 * @param entity code of the entity; empty where the thing is no entity's, as a price
 * @param book the one book that the thing is in, as an address names it (the primary one by an empty text); none where it
 *     can be looked at in any book
 * @param first first day that has to be in the period looked at
 * @param last last such day
 * @param exact whether the period is these days and no longer one
 */
public record Subject(
        String entity, Optional<String> book, Optional<LocalDate> first, Optional<LocalDate> last, boolean exact) {

    /** A thing that is looked at in any period. */
    public static Subject of(String entity) {
        return new Subject(entity, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /** A thing of one day. */
    public static Subject on(String entity, LocalDate day) {
        return new Subject(entity, Optional.empty(), Optional.of(day), Optional.of(day), false);
    }

    /** A thing of one period, both days included. */
    public static Subject through(String entity, LocalDate first, LocalDate last) {
        return new Subject(entity, Optional.empty(), Optional.of(first), Optional.of(last), true);
    }

    /** The same thing, which is in that book and in no other, as a journal entry is. */
    public Subject inBook(String asAddressesNameIt) {
        return new Subject(entity, Optional.of(asAddressesNameIt), first, last, exact);
    }
}
