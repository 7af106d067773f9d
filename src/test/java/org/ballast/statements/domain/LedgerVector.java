package org.ballast.statements.domain;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.amounts.Money;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.Framework;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.ChartAccount.Side;
import org.ballast.journal.domain.ChartAccount.Term;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.KindMovement;
import org.ballast.statements.persistence.SeededLayouts;
import org.ballast.writedowns.domain.OpenTests;

/** The worked ledger of accounting.md §5.3 as balances. */
public final class LedgerVector {

    public static final Currency USD = Currency.getInstance("USD");

    static final Book BOOK = Book.primary(Framework.US_GAAP, USD, Month.JANUARY);

    private final JsonObject vector = read("10_general_ledger.json");

    /** A vector from beside this class. */
    public static JsonObject read(String name) {
        try (InputStream in = Objects.requireNonNull(LedgerVector.class.getResourceAsStream(name), name);
                JsonReader reader = Json.createReader(in)) {
            return reader.readObject();
        } catch (IOException unreadable) {
            throw new IllegalStateException(name, unreadable);
        }
    }

    JsonObject expected() {
        return vector.getJsonObject("expected");
    }

    /** Balances up to a day, of the first so many entries: 14 before the close of the year, 15 after it. */
    List<AccountBalance> balances(LocalDate day, int entries) {
        Map<String, AccountBalance> balances = new TreeMap<>();
        for (JsonObject entry : vector.getJsonArray("journal").getValuesAs(JsonObject.class)) {
            if (entry.getInt("no") <= entries
                    && !LocalDate.parse(entry.getString("date")).isAfter(day)) {
                entry.getJsonArray("lines").getValuesAs(JsonObject.class).forEach(line -> add(balances, line));
            }
        }
        return new ArrayList<>(balances.values());
    }

    private static void add(Map<String, AccountBalance> balances, JsonObject line) {
        Money debit = Money.of(line.getString("debit"), USD);
        Money credit = Money.of(line.getString("credit"), USD);
        balances.merge(
                line.getString("account"),
                new AccountBalance(account(line.getString("account")), debit, credit),
                (old, more) -> new AccountBalance(
                        old.account(),
                        old.debits().plus(more.debits()),
                        old.credits().plus(more.credits())));
    }

    private static ChartAccount account(String number) {
        ChartAccount.Type type = switch (number.charAt(0)) {
            case '1' -> ChartAccount.Type.ASSET;
            case '2' -> ChartAccount.Type.LIABILITY;
            case '3' -> ChartAccount.Type.EQUITY;
            case '4' -> ChartAccount.Type.INCOME;
            default -> ChartAccount.Type.EXPENSE;
        };
        ChartAccount.Category category = switch (number.charAt(0)) {
            case '4', '6' -> ChartAccount.Category.OPERATING;
            case '7' -> ChartAccount.Category.FINANCING;
            default -> ChartAccount.Category.NONE;
        };
        boolean longTerm = number.startsWith("15") || number.startsWith("25");
        return new ChartAccount(
                number,
                "Account " + number,
                type,
                Side.DEBIT,
                longTerm ? Term.NON_CURRENT : Term.CURRENT,
                category,
                Optional.empty(),
                LocalDate.EPOCH,
                Optional.empty());
    }

    /** A header without anything pending. */
    public static StatementHeader header(LocalDate asOf) {
        return new StatementHeader(
                "HELIX",
                "Helix Treasury Inc.",
                "",
                USD,
                asOf,
                new Pending(0, Money.zero(USD), 0, OpenTests.NONE),
                Optional.empty(),
                "UTC",
                Optional.empty());
    }

    /** The balance sheet at the end of 2024 beside those of 2023 and of the third quarter. */
    public BalanceSheet balanceSheet(int entries) {
        LocalDate asOf = LocalDate.of(2024, 12, 31);
        List<LedgerColumn> columns = BalanceSheetCalculation.datesFor(BOOK, asOf).stream()
                .map(day -> new LedgerColumn(
                        day,
                        balances(day, entries),
                        balances(BOOK.fiscalYearStart(day).minusDays(1), entries)))
                .toList();
        return BalanceSheetCalculation.of(header(asOf), SeededLayouts.BALANCE_SHEET, columns);
    }

    /** The income statement of a period beside the earlier ones, before the close of the year. */
    public IncomeStatement incomeStatement(LocalDate from, LocalDate to) {
        List<StatementPeriod> periods = new StatementPeriod(from, to).compared();
        List<LedgerColumn> columns = periods.stream()
                .map(period ->
                        new LedgerColumn(period.to(), balances(period.to(), 14), balances(period.dayBefore(), 14)))
                .toList();
        return IncomeStatementCalculation.of(header(to), SeededLayouts.INCOME_STATEMENT, periods, columns);
    }

    /** The changes in equity of a period, after the first so many entries: the 15th closes the year and changes nothing. */
    public ChangesInEquity changesInEquity(LocalDate from, LocalDate to, int entries) {
        List<KindMovement> moved = new ArrayList<>();
        for (JsonObject entry : vector.getJsonArray("journal").getValuesAs(JsonObject.class)) {
            LocalDate day = LocalDate.parse(entry.getString("date"));
            if (entry.getInt("no") < 15 && !day.isBefore(from) && !day.isAfter(to)) {
                entry.getJsonArray("lines")
                        .getValuesAs(JsonObject.class)
                        .forEach(line -> moved.add(new KindMovement(
                                account(line.getString("account")),
                                JournalEntry.Kind.CAPITAL,
                                money(line, "debit"),
                                money(line, "credit"))));
            }
        }
        return ChangesInEquityCalculation.of(
                header(to),
                SeededLayouts.CHANGES_IN_EQUITY,
                new StatementPeriod(from, to),
                balances(from.minusDays(1), entries),
                moved,
                balances(to, entries));
    }

    /** The changes in equity that the vector expects. */
    List<JsonObject> expectedChanges() {
        return vector.getJsonArray("statementOfChangesInEquity").getValuesAs(JsonObject.class);
    }

    static Money money(JsonObject values, String key) {
        return Money.of(values.getString(key), USD);
    }
}
