package org.ballast.journal.domain;

/**
 * An account that a person named by its number.
 *
 * @param name the number
 */
public record NumberedAccount(String name) implements AccountRole {}
