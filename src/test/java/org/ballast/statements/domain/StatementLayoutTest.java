package org.ballast.statements.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ballast.amounts.Money;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.ChartAccount.Category;
import org.ballast.journal.domain.ChartAccount.Side;
import org.ballast.journal.domain.ChartAccount.Term;
import org.ballast.statements.persistence.SeededLayouts;
import org.ballast.statements.report.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever accounts a chart has, the statements show each once, and their lines add up. */
class StatementLayoutTest {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final List<String> KNOWN = List.of("1500", "1590", "3200", "8000");

    /** A single account has its own name. */
    private static final Map<LayoutLine.Kind, String> CAPTIONS = Map.of(
            LayoutLine.Kind.SECTION, "part.",
            LayoutLine.Kind.ITEM, "line.",
            LayoutLine.Kind.PART, "line.",
            LayoutLine.Kind.SUBTOTAL, "total.",
            LayoutLine.Kind.TOTAL, "total.");

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theLinesOfAnyBooksAddUp(int seed) {
        Random random = new Random(seed);
        Currency currency = Currency.getInstance(List.of("USD", "JPY", "KWD").get(random.nextInt(3)));
        List<ChartAccount> chart = chart(random);
        List<AccountBalance> before = balances(chart, random, currency);
        List<AccountBalance> atDay = sum(before, balances(chart, random, currency));
        LedgerColumn column = new LedgerColumn(DAY, atDay, before);

        BalanceSheet sheet = BalanceSheetCalculation.of(header(currency), SeededLayouts.BALANCE_SHEET, List.of(column));
        assertThat(sheet.totalAssets().getFirst()).isEqualTo(net(atDay, currency, ChartAccount.Type.ASSET));
        assertThat(sheet.totalLiabilities().getFirst())
                .isEqualTo(net(atDay, currency, ChartAccount.Type.LIABILITY).negated());

        IncomeStatement income = IncomeStatementCalculation.of(
                header(currency),
                SeededLayouts.INCOME_STATEMENT,
                List.of(new StatementPeriod(LedgerVector.BOOK.fiscalYearStart(DAY), DAY)),
                List.of(column));
        Money earned = net(before, currency, ChartAccount.Type.INCOME, ChartAccount.Type.EXPENSE)
                .minus(net(atDay, currency, ChartAccount.Type.INCOME, ChartAccount.Type.EXPENSE));
        assertThat(income.netIncome().getFirst()).isEqualTo(earned);
    }

    @Test
    void anOwnAccountOfAnyKindStandsByItselfInASectionOfItsType() {
        for (ChartAccount own : everyKind()) {
            StatementSection section = onlySection(own);
            assertThat(section.part().name()).startsWith(expectedSection(own));
            assertThat(section.lines()).singleElement().satisfies(line -> {
                assertThat(line.key()).isEmpty();
                assertThat(line.name()).isEqualTo(own.name());
                assertThat(line.accounts()).containsExactly(own.number());
            });
        }
    }

    @Test
    void anAccountThatIsNamedStandsThereAndNowhereElse() {
        ChartAccount cost = account("1500", ChartAccount.Type.ASSET, Term.CURRENT, Category.NONE);
        assertThat(SeededLayouts.BALANCE_SHEET
                        .lineOf(cost, AccountRule.Span.PERIOD)
                        .map(LayoutLine::name))
                .contains("originalCost");
    }

    @Test
    void anAccountThatALayoutForgetsIsNeverLeftOutSilently() {
        ChartAccount fees = account("4050", ChartAccount.Type.INCOME, Term.NONE, Category.OPERATING);
        StatementLayout forgetful = new StatementLayout(SeededLayouts.INCOME_STATEMENT.lines().stream()
                .filter(line -> line.kind() != LayoutLine.Kind.ACCOUNTS)
                .toList());
        assertThatThrownBy(() -> income(forgetful, fees))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[1.00 USD] was earned");
    }

    @Test
    void everyLineHasItsCaption() {
        Words words = new Words();
        all().filter(line -> CAPTIONS.containsKey(line.kind()))
                .map(line -> CAPTIONS.get(line.kind()) + line.name())
                .forEach(caption -> assertThat(words.text(caption)).isNotBlank());
    }

    private static Stream<LayoutLine> all() {
        return Stream.concat(
                SeededLayouts.BALANCE_SHEET.lines().stream(), SeededLayouts.INCOME_STATEMENT.lines().stream());
    }

    private static StatementSection onlySection(ChartAccount own) {
        if (own.type().isOfTheIncomeStatement()) {
            return income(SeededLayouts.INCOME_STATEMENT, own).sections().stream()
                    .filter(section -> !section.lines().isEmpty())
                    .findFirst()
                    .orElseThrow();
        }
        ChartAccount cash = account(
                own.type() == ChartAccount.Type.ASSET ? "3000" : "1000", other(own), Term.CURRENT, Category.NONE);
        BalanceSheet sheet = BalanceSheetCalculation.of(
                header(LedgerVector.USD), SeededLayouts.BALANCE_SHEET, List.of(column(own, cash)));
        return Stream.of(
                        sheet.currentAssets(),
                        sheet.nonCurrentAssets(),
                        sheet.currentLiabilities(),
                        sheet.nonCurrentLiabilities(),
                        sheet.equity())
                .filter(section -> section.lines().stream()
                        .anyMatch(line -> line.accounts().contains(own.number())))
                .findFirst()
                .orElseThrow();
    }

    private static ChartAccount.Type other(ChartAccount own) {
        return own.type() == ChartAccount.Type.ASSET ? ChartAccount.Type.EQUITY : ChartAccount.Type.ASSET;
    }

    private static IncomeStatement income(StatementLayout layout, ChartAccount own) {
        return IncomeStatementCalculation.of(
                header(LedgerVector.USD),
                layout,
                List.of(new StatementPeriod(LedgerVector.BOOK.fiscalYearStart(DAY), DAY)),
                List.of(column(own, account("1000", ChartAccount.Type.ASSET, Term.CURRENT, Category.NONE))));
    }

    /** One unit of money on the side where the account normally stands, against the other account. */
    private static LedgerColumn column(ChartAccount own, ChartAccount other) {
        Money one = Money.of("1.00", LedgerVector.USD);
        Money zero = Money.zero(LedgerVector.USD);
        boolean debit = own.type() == ChartAccount.Type.ASSET;
        return new LedgerColumn(
                DAY,
                List.of(
                        new AccountBalance(own, debit ? one : zero, debit ? zero : one),
                        new AccountBalance(other, debit ? zero : one, debit ? one : zero)),
                List.of());
    }

    private static String expectedSection(ChartAccount own) {
        return switch (own.type()) {
            case ASSET -> own.term() == Term.CURRENT ? "CURRENT_ASSETS" : "NON_CURRENT_ASSETS";
            case LIABILITY -> own.term() == Term.CURRENT ? "CURRENT_LIABILITIES" : "NON_CURRENT_LIABILITIES";
            case EQUITY -> "EQUITY";
            case INCOME, EXPENSE ->
                own.category() == Category.NONE ? "OPERATING" : own.category().name();
        };
    }

    private static List<ChartAccount> everyKind() {
        List<ChartAccount> kinds = new ArrayList<>();
        for (ChartAccount.Type type : ChartAccount.Type.values()) {
            for (Term term : Term.values()) {
                for (Category category : Category.values()) {
                    kinds.add(account("5" + kinds.size(), type, term, category));
                }
            }
        }
        return kinds;
    }

    private static ChartAccount account(String number, ChartAccount.Type type, Term term, Category category) {
        return new ChartAccount(
                number,
                "Own account " + number,
                type,
                Side.DEBIT,
                term,
                category,
                Optional.empty(),
                LocalDate.EPOCH,
                Optional.empty());
    }

    private static List<ChartAccount> chart(Random random) {
        Map<String, ChartAccount> chart = new TreeMap<>();
        everyKind().stream()
                .filter(kind -> random.nextBoolean())
                .map(kind ->
                        account(String.valueOf(1000 + random.nextInt(8999)), kind.type(), kind.term(), kind.category()))
                .filter(kind -> !KNOWN.contains(kind.number()))
                .forEach(account -> chart.put(account.number(), account));
        chart.put("1500", account("1500", ChartAccount.Type.ASSET, Term.NON_CURRENT, Category.NONE));
        chart.put("1590", account("1590", ChartAccount.Type.ASSET, Term.NON_CURRENT, Category.NONE));
        chart.put("3200", account("3200", ChartAccount.Type.EQUITY, Term.NONE, Category.NONE));
        chart.put("8000", account("8000", ChartAccount.Type.EXPENSE, Term.NONE, Category.NONE));
        return List.copyOf(chart.values());
    }

    /** Random entries of two lines each, as balances of all accounts. */
    private static List<AccountBalance> balances(List<ChartAccount> chart, Random random, Currency currency) {
        Money[][] sides = new Money[chart.size()][2];
        for (Money[] account : sides) {
            account[0] = Money.zero(currency);
            account[1] = Money.zero(currency);
        }
        for (int entry = 0; entry < 50; entry++) {
            Money amount = Money.of(String.valueOf(1 + random.nextInt(1_000_000)), currency);
            int debit = random.nextInt(sides.length);
            int credit = random.nextInt(sides.length);
            sides[debit][0] = sides[debit][0].plus(amount);
            sides[credit][1] = sides[credit][1].plus(amount);
        }
        return IntStream.range(0, sides.length)
                .mapToObj(i -> new AccountBalance(chart.get(i), sides[i][0], sides[i][1]))
                .toList();
    }

    private static List<AccountBalance> sum(List<AccountBalance> one, List<AccountBalance> other) {
        return IntStream.range(0, one.size())
                .mapToObj(i -> new AccountBalance(
                        one.get(i).account(),
                        one.get(i).debits().plus(other.get(i).debits()),
                        one.get(i).credits().plus(other.get(i).credits())))
                .toList();
    }

    private static Money net(List<AccountBalance> balances, Currency currency, ChartAccount.Type... types) {
        return Money.sum(
                balances.stream()
                        .filter(balance ->
                                List.of(types).contains(balance.account().type()))
                        .map(AccountBalance::net)
                        .toList(),
                currency);
    }

    private static StatementHeader header(Currency currency) {
        StatementHeader header = LedgerVector.header(DAY);
        return new StatementHeader(
                header.entityCode(),
                header.entityName(),
                header.note(),
                currency,
                DAY,
                header.pending(),
                header.position(),
                header.cutOffZone(),
                Optional.empty());
    }
}
