package org.ballast.statements.domain;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.function.Predicate;
import org.ballast.amounts.Money;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.statements.domain.AccountRule.Span;

/**
 * The ledger behind one column of a statement.
 *
 * @param day the date of the column, or the last day of its period
 * @param atDay balances as of that day
 * @param before balances as of the day before the period: of a balance sheet, the fiscal year up to its date
 */
public record LedgerColumn(LocalDate day, List<AccountBalance> atDay, List<AccountBalance> before) {

    public LedgerColumn {
        atDay = List.copyOf(atDay);
        before = List.copyOf(before);
    }

    /** Debits less credits of an account: before the period, in it, or both. */
    Money net(String number, Span span, Currency currency) {
        Predicate<AccountBalance> which = balance -> balance.account().number().equals(number);
        Money earlier = sum(before, which, currency);
        return switch (span) {
            case EARLIER -> earlier;
            case PERIOD -> sum(atDay, which, currency).minus(earlier);
            case WHOLE -> sum(atDay, which, currency);
        };
    }

    /** Income less expense of the period, whatever the lines of a statement. */
    Money netIncome(Currency currency) {
        return earned(atDay, currency).minus(earned(before, currency));
    }

    private static Money earned(List<AccountBalance> balances, Currency currency) {
        return sum(balances, balance -> balance.account().type().isOfTheIncomeStatement(), currency)
                .negated();
    }

    private static Money sum(List<AccountBalance> balances, Predicate<AccountBalance> which, Currency currency) {
        return Money.sum(
                balances.stream().filter(which).map(AccountBalance::net).toList(), currency);
    }
}
