package org.ballast.corrections.domain;

/**
 * Something in the books that a correction undoes.
 *
 * @param id its key among its kind
 */
public record PostedThing(ThingKind kind, long id) {}
