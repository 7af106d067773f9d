package org.ballast.journal.domain;

import java.util.Optional;
import org.ballast.amounts.Money;

/**
 * One side of an entry.
 *
 * @param account what it is posted to; the chart of the book knows the number
 * @param unit what it stands for, on accounts that are kept by units
 * @param debit zero or more; exactly one of debit and credit is more than zero
 */
public record JournalLine(AccountRole account, Optional<UnitOfAccount> unit, Money debit, Money credit) {

    /**
     * @throws IllegalArgumentException if not exactly one side is positive
     */
    public JournalLine {
        if (debit.isNegative() || credit.isNegative() || debit.isPositive() == credit.isPositive()) {
            throw new IllegalArgumentException(account + ": debit " + debit + ", credit " + credit);
        }
    }

    public static JournalLine debit(AccountRole account, Money amount) {
        return new JournalLine(account, Optional.empty(), amount, Money.zero(amount.currency()));
    }

    public static JournalLine debit(AccountRole account, UnitOfAccount unit, Money amount) {
        return new JournalLine(account, Optional.of(unit), amount, Money.zero(amount.currency()));
    }

    public static JournalLine credit(AccountRole account, Money amount) {
        return new JournalLine(account, Optional.empty(), Money.zero(amount.currency()), amount);
    }

    public static JournalLine credit(AccountRole account, UnitOfAccount unit, Money amount) {
        return new JournalLine(account, Optional.of(unit), Money.zero(amount.currency()), amount);
    }
}
