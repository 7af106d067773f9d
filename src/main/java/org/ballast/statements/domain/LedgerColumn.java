package org.ballast.statements.domain;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.function.Predicate;
import org.ballast.amounts.Money;
import org.ballast.journal.domain.AccountBalance;

/**
 * The ledger behind one column of a statement.
 *
 * @param day the date of the column
 * @param atDay balances as of that day
 * @param beforeYear balances as of the last day of the fiscal year before
 */
public record LedgerColumn(LocalDate day, List<AccountBalance> atDay, List<AccountBalance> beforeYear) {

    public LedgerColumn {
        atDay = List.copyOf(atDay);
        beforeYear = List.copyOf(beforeYear);
    }

    /** Debits less credits of an account as of the day. */
    Money net(String account, Currency currency) {
        return sum(atDay, balance -> balance.account().number().equals(account), currency);
    }

    /** Income less expense since the fiscal year began. */
    Money netIncomeOfTheYear(Currency currency) {
        return earned(atDay, currency).minus(earned(beforeYear, currency));
    }

    /** Income less expense of earlier fiscal years, as far as no entry has moved them to retained earnings. */
    Money netIncomeOfEarlierYears(Currency currency) {
        return earned(beforeYear, currency);
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
