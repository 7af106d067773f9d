package org.ballast.expansion.domain;

import java.util.Optional;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.JournalEntry;

/**
 * Which accounts count as a source; of several rules the first that fits a movement counts.
 *
 * @param type of the account; empty for any but assets
 * @param term of the account; empty for any
 * @param numbers of the accounts; empty for any
 * @param kind of the entries; empty for any
 * @param debit only debits or only credits; empty for both
 */
public record SourceRule(
        Source source,
        Optional<ChartAccount.Type> type,
        Optional<ChartAccount.Term> term,
        Optional<Numbers> numbers,
        Optional<JournalEntry.Kind> kind,
        Optional<Boolean> debit) {

    /** Numbers of a chart from the first to the last, both included. */
    public record Numbers(String first, String last) {

        boolean has(String number) {
            return first.compareTo(number) <= 0 && number.compareTo(last) <= 0;
        }
    }

    boolean takes(BookMovement movement, boolean isDebit) {
        ChartAccount account = movement.account();
        return type.map(account.type()::equals).orElse(true)
                && term.map(account.term()::equals).orElse(true)
                && numbers.map(range -> range.has(account.number())).orElse(true)
                && kind.map(movement.kind()::equals).orElse(true)
                && debit.map(side -> side == isDebit).orElse(true);
    }
}
