package org.ballast.entities.domain;

import java.util.Optional;

/**
 * A further book of an entity was opened, in the transaction that is still running: whoever keeps states by book brings
 * them in now, and a refusal opens nothing.
 *
 * @param opened the entity seen through the new book
 * @param takenFrom the book whose positions the new one begins with, on the new book's first day; none if it begins with
 *     nothing but what the entity holds
 */
public record BookOpened(ReportingEntity opened, Optional<Book> takenFrom) {}
