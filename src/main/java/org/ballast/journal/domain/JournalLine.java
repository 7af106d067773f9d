package org.ballast.journal.domain;

import java.util.OptionalLong;
import org.ballast.amounts.Money;

/**
 * One side of an entry.
 *
 * @param lotId the lot, on the accounts of digital assets
 * @param debit zero or more; exactly one of debit and credit is more than zero
 */
public record JournalLine(Account account, OptionalLong lotId, Money debit, Money credit) {

    /**
     * @throws IllegalArgumentException if not exactly one side is positive, or the account is kept by lot and none is
     *     named
     */
    public JournalLine {
        if (debit.isNegative() || credit.isNegative() || debit.isPositive() == credit.isPositive()) {
            throw new IllegalArgumentException(account + ": debit " + debit + ", credit " + credit);
        }
        boolean byLot = account == Account.DIGITAL_ASSETS_AT_COST || account == Account.ACCUMULATED_IMPAIRMENT;
        if (byLot && lotId.isEmpty()) {
            throw new IllegalArgumentException(account + " is kept by lot, and the line names none");
        }
    }

    public static JournalLine debit(Account account, Money amount) {
        return new JournalLine(account, OptionalLong.empty(), amount, Money.zero(amount.currency()));
    }

    public static JournalLine debit(Account account, long lotId, Money amount) {
        return new JournalLine(account, OptionalLong.of(lotId), amount, Money.zero(amount.currency()));
    }

    public static JournalLine credit(Account account, Money amount) {
        return new JournalLine(account, OptionalLong.empty(), Money.zero(amount.currency()), amount);
    }

    public static JournalLine credit(Account account, long lotId, Money amount) {
        return new JournalLine(account, OptionalLong.of(lotId), Money.zero(amount.currency()), amount);
    }
}
