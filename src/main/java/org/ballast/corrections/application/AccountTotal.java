package org.ballast.corrections.application;

import org.ballast.amounts.Money;

/** What mirrors post to one account. */
public record AccountTotal(String account, String name, Money debit, Money credit) {}
