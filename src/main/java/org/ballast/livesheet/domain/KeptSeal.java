package org.ballast.livesheet.domain;

/**
 * A seal as it is kept.
 *
 * @param id surrogate key, ascending by minute within a book
 * @param inputs the text that its hash of the inputs is over
 */
public record KeptSeal(long id, LiveSeal seal, String inputs) {}
