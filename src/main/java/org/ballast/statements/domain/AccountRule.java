package org.ballast.statements.domain;

import java.util.Optional;
import org.ballast.journal.domain.ChartAccount;

/**
 * Which accounts count on a line of a statement, and what of their balances.
 *
 * @param numbers which numbers; empty for all
 */
public record AccountRule(
        ChartAccount.Type type,
        Optional<ChartAccount.Term> term,
        Optional<ChartAccount.Category> category,
        Optional<Numbers> numbers,
        Span span) {

    /** Numbers of accounts, the last included. */
    public record Numbers(String first, String last) {

        boolean have(String number) {
            return first.compareTo(number) <= 0 && number.compareTo(last) <= 0;
        }
    }

    /** What of a balance: what moved in the period, what stood there before, or the whole of it. */
    public enum Span {
        EARLIER,
        PERIOD,
        WHOLE;

        boolean has(Span half) {
            return this == WHOLE || this == half;
        }
    }

    boolean takes(ChartAccount account, Span half) {
        return span.has(half)
                && account.type() == type
                && term.map(account.term()::equals).orElse(true)
                && category.map(account.category()::equals).orElse(true)
                && numbers.map(range -> range.have(account.number())).orElse(true);
    }

    /** The one number that it names; empty where it may take several. */
    Optional<String> number() {
        return numbers.filter(range -> range.first().equals(range.last())).map(Numbers::first);
    }
}
