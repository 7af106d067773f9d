package org.ballast.entities.domain;

/**
 * A further book is being closed, in the transaction that is still running: whoever keeps work by book ends it now, and a
 * refusal closes nothing.
 *
 * @param closed the entity seen through the book, with the last posting day that it took
 */
public record BookClosed(ReportingEntity closed) {}
