package org.ballast.journal.domain;

import org.ballast.amounts.Money;

/**
 * What entries of one kind moved on an account.
 *
 * @param debits their sum, zero or more
 * @param credits as debits
 */
public record KindMovement(ChartAccount account, JournalEntry.Kind kind, Money debits, Money credits) {}
