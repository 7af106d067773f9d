package org.ballast.journal.domain;

/**
 * A re-opening that waits, with the book that it is of.
 *
 * @param entity code
 * @param book code of a further book; empty for the primary one
 */
public record WaitingReopening(Reopening reopening, String entity, String book) {}
