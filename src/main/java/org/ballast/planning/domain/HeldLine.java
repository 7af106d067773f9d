package org.ballast.planning.domain;

import org.ballast.amounts.Money;

/**
 * What stands among the liabilities of a book and can be more or less: an account.
 *
 * @param key number of the account
 * @param today what is owed on it, zero or more
 */
public record HeldLine(String key, String name, Money today) {}
