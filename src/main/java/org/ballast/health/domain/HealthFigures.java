package org.ballast.health.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ballast.amounts.Money;
import org.ballast.journal.domain.AccountBalance;

/**
 * The figures of a book at the end of a day, on the snapshot of its balance sheet, with the accounts behind each.
 *
 * @param currency of the book
 */
public record HealthFigures(LocalDate day, Currency currency, Map<Figure, Sum> sums) {

    /** Part of a figure that stands on one account; negative where it takes away. */
    public record OnAccount(String number, String name, Money amount) {}

    /** A figure with the accounts that make it, those at zero left out. */
    public record Sum(Money amount, List<OnAccount> accounts) {

        public Sum {
            accounts = List.copyOf(accounts);
        }
    }

    public HealthFigures {
        sums = Map.copyOf(sums);
    }

    /**
     * @param standing balances at the end of the day
     * @param moved what the twelve months up to the day moved, without the entries that close years
     */
    public static HealthFigures of(
            LocalDate day,
            Currency currency,
            CountedAccounts counted,
            List<AccountBalance> standing,
            List<AccountBalance> moved) {
        Map<Figure, Sum> sums = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            sums.put(figure, sum(figure, currency, counted, figure.isOfTwelveMonths() ? moved : standing));
        }
        return new HealthFigures(day, currency, sums);
    }

    private static Sum sum(Figure figure, Currency currency, CountedAccounts counted, List<AccountBalance> balances) {
        List<OnAccount> parts = new ArrayList<>();
        for (AccountBalance balance : balances) {
            if (figure.takes(balance.account(), counted.of(balance.account()))
                    && !balance.net().isZero()) {
                Money amount = figure.isDebit() ? balance.net() : balance.net().negated();
                parts.add(new OnAccount(
                        balance.account().number(), balance.account().name(), amount));
            }
        }
        return new Sum(Money.sum(parts.stream().map(OnAccount::amount).toList(), currency), parts);
    }

    /** Zero where no account makes it. */
    public Money of(Figure figure) {
        Sum sum = sums.get(figure);
        return sum == null ? Money.zero(currency) : sum.amount();
    }

    /** The accounts behind a figure. */
    public List<OnAccount> accounts(Figure figure) {
        Sum sum = sums.get(figure);
        return sum == null ? List.of() : sum.accounts();
    }

    /** Whether nothing stands on any account. */
    public boolean isBlank() {
        return of(Figure.TOTAL_ASSETS).isZero()
                && of(Figure.TOTAL_LIABILITIES).isZero()
                && of(Figure.EQUITY).isZero();
    }
}
