package org.ballast.statements.domain;

import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ballast.amounts.Money;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.statements.domain.AccountRule.Span;

/** Balances on the lines of a layout, a column for each date or period. */
final class LaidOutBalances {

    private static final List<Span> HALVES = List.of(Span.EARLIER, Span.PERIOD);

    private final StatementLayout layout;
    private final Currency currency;
    private final List<LedgerColumn> columns;
    private final NavigableSet<ChartAccount> accounts = new TreeSet<>(Comparator.comparing(ChartAccount::number));

    LaidOutBalances(StatementLayout layout, Currency currency, List<LedgerColumn> columns) {
        this.layout = layout;
        this.currency = currency;
        this.columns = columns;
        columns.forEach(
                column -> column.atDay().stream().map(AccountBalance::account).forEach(accounts::add));
    }

    /** The lines on which anything stands, with their total. */
    StatementSection section(String name) {
        List<StatementLine> lines = layout.under(name).stream()
                .flatMap(this::lines)
                .filter(line -> !line.isZero())
                .toList();
        return StatementSection.of(StatementSection.Part.valueOf(name), lines, zeros());
    }

    List<Money> zeros() {
        return columns.stream().map(column -> Money.zero(currency)).toList();
    }

    private Stream<StatementLine> lines(LayoutLine line) {
        return line.kind() == LayoutLine.Kind.ACCOUNTS
                ? accountsOn(line, HALVES).map(account -> line(line, account))
                : Stream.of(item(line));
    }

    private StatementLine line(LayoutLine line, ChartAccount account) {
        return new StatementLine(
                "", account.name(), List.of(account.number()), amounts(line, List.of(account)), List.of());
    }

    private StatementLine item(LayoutLine item) {
        List<StatementLine> parts =
                layout.under(item.name()).stream().map(this::item).toList();
        return parts.isEmpty()
                ? new StatementLine(item.name(), nameOn(item), numbersOn(item), amounts(item, accounts), List.of())
                : new StatementLine(
                        item.name(),
                        parts.getFirst().name(),
                        parts.stream().flatMap(part -> part.accounts().stream()).toList(),
                        Columns.sum(parts, zeros()),
                        parts);
    }

    /** The name of the account whose number the line names; empty where it names none. */
    private String nameOn(LayoutLine line) {
        return accounts.stream()
                .filter(account -> line.numbers().contains(account.number()))
                .map(ChartAccount::name)
                .findFirst()
                .orElse("");
    }

    /** Where the entries of the period are. */
    private List<String> numbersOn(LayoutLine line) {
        Stream<String> moved = accountsOn(line, List.of(Span.PERIOD)).map(ChartAccount::number);
        return Stream.concat(line.numbers().stream(), moved).distinct().sorted().toList();
    }

    private Stream<ChartAccount> accountsOn(LayoutLine line, List<Span> halves) {
        return accounts.stream().filter(account -> halves.stream().anyMatch(half -> counts(line, account, half)));
    }

    private List<Money> amounts(LayoutLine line, Iterable<ChartAccount> ofAccounts) {
        List<Money> amounts = zeros();
        for (ChartAccount account : ofAccounts) {
            for (Span half : HALVES) {
                if (counts(line, account, half)) {
                    amounts = Columns.plus(amounts, shown(account, half));
                }
            }
        }
        return amounts;
    }

    private boolean counts(LayoutLine line, ChartAccount account, Span half) {
        return layout.lineOf(account, half).filter(line::equals).isPresent();
    }

    /** An asset is shown by its debits, anything else by its credits: so an expense takes away. */
    private List<Money> shown(ChartAccount account, Span half) {
        return columns.stream()
                .map(column -> column.net(account.number(), half, currency))
                .map(net -> account.type() == ChartAccount.Type.ASSET ? net : net.negated())
                .toList();
    }
}
