package org.ballast.evidence.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.journal.domain.ChartAccount;

/**
 * An entry with its lines added up by account and side: each lot has a line of its own in the books.
 *
 * @param number as accountants cite it; empty where it is not posted yet
 */
public record MemoEntry(
        Optional<String> number, LocalDate postedOn, String description, Money total, List<AccountTotal> accounts) {

    public MemoEntry {
        accounts = List.copyOf(accounts);
    }

    /**
     * The lines of an account on one side.
     *
     * @param lines how many there are
     */
    public record AccountTotal(
            String number, String name, ChartAccount.Type type, int lines, Money debit, Money credit) {

        /** Debits less credits. */
        public Money net() {
            return debit.minus(credit);
        }
    }

    /** The last day that some of them count for; empty where there are none. */
    public static Optional<LocalDate> lastDay(List<MemoEntry> entries) {
        return entries.stream().map(MemoEntry::postedOn).max(Comparator.naturalOrder());
    }

    /** Debits less credits of the accounts of a type. */
    public Money net(ChartAccount.Type type) {
        return Money.sum(
                accounts.stream()
                        .filter(account -> account.type() == type)
                        .map(AccountTotal::net)
                        .toList(),
                total.currency());
    }
}
