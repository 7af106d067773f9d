package org.ballast.statements.domain;

import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.journal.domain.AccountBalance;

/**
 * Every account with its balance on the side where it stands, before any closing of the year.
 *
 * @param totalDebit equal to {@code totalCredit}
 */
public record TrialBalance(StatementHeader header, List<Row> rows, Money totalDebit, Money totalCredit) {

    /** One account; exactly one of the two sides can be more than zero. */
    public record Row(String account, String name, Money debit, Money credit) {}

    /**
     * @throws IllegalArgumentException if a side is not the sum of its rows, or the sides differ
     */
    public TrialBalance {
        rows = List.copyOf(rows);
        Money debits = Money.sum(rows.stream().map(Row::debit).toList(), header.currency());
        Money credits = Money.sum(rows.stream().map(Row::credit).toList(), header.currency());
        if (!debits.equals(totalDebit) || !credits.equals(totalCredit) || !debits.equals(credits)) {
            throw new IllegalArgumentException("debits " + debits + " and " + totalDebit + ", credits " + credits
                    + " and " + totalCredit + " are not all equal");
        }
    }

    public static TrialBalance of(StatementHeader header, List<AccountBalance> balances) {
        List<Row> rows = balances.stream()
                .filter(balance -> !balance.net().isZero())
                .map(TrialBalance::row)
                .toList();
        return new TrialBalance(
                header,
                rows,
                Money.sum(rows.stream().map(Row::debit).toList(), header.currency()),
                Money.sum(rows.stream().map(Row::credit).toList(), header.currency()));
    }

    private static Row row(AccountBalance balance) {
        Money net = balance.net();
        Money zero = Money.zero(net.currency());
        return new Row(
                balance.account().number(),
                balance.account().name(),
                net.isNegative() ? zero : net,
                net.isNegative() ? net.negated() : zero);
    }
}
