package org.ballast.manualjournals.domain;

import java.util.Map;
import org.ballast.amounts.Money;
import org.ballast.journal.domain.JournalLine;
import org.ballast.journal.domain.NumberedAccount;

/**
 * One side of a manual journal.
 *
 * @param account number of an account of the book's chart that is not kept by units
 * @param debit zero or more; exactly one of debit and credit is more than zero
 * @param memo what this line is for, may be empty
 */
public record ManualLine(String account, Money debit, Money credit, String memo) {

    /** As it is posted. */
    JournalLine posted() {
        return debit.isPositive()
                ? JournalLine.debit(new NumberedAccount(account), debit)
                : JournalLine.credit(new NumberedAccount(account), credit);
    }

    /** As its mirror is posted. */
    JournalLine mirrored() {
        return debit.isPositive()
                ? JournalLine.credit(new NumberedAccount(account), debit)
                : JournalLine.debit(new NumberedAccount(account), credit);
    }

    Map<String, Object> evidence() {
        return Map.of(
                "account", account,
                "debit", debit.amount(),
                "credit", credit.amount(),
                "currency", debit.currency().getCurrencyCode(),
                "memo", memo);
    }
}
