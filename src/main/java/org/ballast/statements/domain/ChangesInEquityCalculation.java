package org.ballast.statements.domain;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ballast.amounts.Money;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.KindMovement;
import org.ballast.statements.domain.EquityLayout.Column;

/** From balances and movements to the statement of changes in equity, as its layout says. */
public final class ChangesInEquityCalculation {

    private final EquityLayout layout;
    private final Currency currency;

    private ChangesInEquityCalculation(EquityLayout layout, Currency currency) {
        this.layout = layout;
        this.currency = currency;
    }

    /**
     * The statement of a period.
     *
     * @param before balances as of the day before the period
     * @param moved what moved in it by the kind of the entries, without those that close a year: these move nothing within equity
     * @param after balances as of its last day
     * @throws IllegalArgumentException if what moved is not what changed
     */
    public static ChangesInEquity of(
            StatementHeader header,
            EquityLayout layout,
            StatementPeriod period,
            List<AccountBalance> before,
            List<KindMovement> moved,
            List<AccountBalance> after) {
        ChangesInEquityCalculation calculation = new ChangesInEquityCalculation(layout, header.currency());
        List<Money> opening = calculation.standing(before);
        List<Money> closing = calculation.standing(after);
        List<ChangesInEquity.Row> rows = calculation.rows(moved);
        List<Integer> shown = IntStream.range(0, layout.columns().size())
                .filter(at -> !layout.columns().get(at).optional()
                        || Stream.concat(
                                        Stream.of(opening, closing),
                                        rows.stream().map(ChangesInEquity.Row::amounts))
                                .anyMatch(amounts -> !amounts.get(at).isZero()))
                .boxed()
                .toList();
        return new ChangesInEquity(
                header,
                period,
                shown.stream()
                        .map(at -> calculation.column(layout.columns().get(at), after))
                        .toList(),
                only(shown, opening),
                rows.stream()
                        .map(row -> new ChangesInEquity.Row(row.name(), only(shown, row.amounts())))
                        .toList(),
                only(shown, closing));
    }

    private ChangesInEquity.Column column(Column column, List<AccountBalance> balances) {
        TreeSet<String> numbers = new TreeSet<>();
        balances.stream()
                .map(AccountBalance::account)
                .filter(account -> account.type() == ChartAccount.Type.EQUITY
                        && layout.columnOf(account).filter(column::equals).isPresent())
                .map(ChartAccount::number)
                .forEach(numbers::add);
        return new ChangesInEquity.Column(column.name(), List.copyOf(numbers));
    }

    private List<Money> standing(List<AccountBalance> balances) {
        List<Money> amounts = zeros();
        for (AccountBalance balance : balances) {
            layout.columnOf(balance.account())
                    .ifPresent(column -> add(amounts, column, balance.net().negated()));
        }
        return amounts;
    }

    private List<ChangesInEquity.Row> rows(List<KindMovement> moved) {
        Map<String, List<Money>> byRow = new HashMap<>();
        for (KindMovement movement : moved) {
            layout.columnOf(movement.account()).ifPresent(column -> {
                count(byRow, movement, column, true, movement.debits().negated());
                count(byRow, movement, column, false, movement.credits());
            });
        }
        return layout.rows().stream()
                .map(row -> new ChangesInEquity.Row(row.name(), byRow.getOrDefault(row.name(), zeros())))
                .filter(row -> !isOptional(row.name()) || row.amounts().stream().anyMatch(amount -> !amount.isZero()))
                .toList();
    }

    private boolean isOptional(String name) {
        return layout.rows().stream().anyMatch(row -> row.name().equals(name) && row.optional());
    }

    private void count(
            Map<String, List<Money>> byRow, KindMovement movement, Column column, boolean debit, Money amount) {
        if (!amount.isZero()) {
            String row = layout.rowOf(movement.account(), movement.kind(), column, debit)
                    .orElseThrow(() -> new IllegalArgumentException("on no row: " + movement));
            add(byRow.computeIfAbsent(row, each -> zeros()), column, amount);
        }
    }

    private void add(List<Money> amounts, Column column, Money amount) {
        int at = layout.columns().indexOf(column);
        amounts.set(at, amounts.get(at).plus(amount));
    }

    private List<Money> zeros() {
        List<Money> zeros = new ArrayList<>();
        layout.columns().forEach(column -> zeros.add(Money.zero(currency)));
        return zeros;
    }

    private static List<Money> only(List<Integer> shown, List<Money> amounts) {
        return shown.stream().map(amounts::get).toList();
    }
}
