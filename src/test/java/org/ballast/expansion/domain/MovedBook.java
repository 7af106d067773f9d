package org.ballast.expansion.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.amounts.Money;
import org.ballast.expansion.persistence.SeededRules;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.JournalEntry.Kind;
import org.ballast.journal.domain.UnitOfAccount;
import org.ballast.statements.domain.LedgerVector;
import org.ballast.statements.domain.StatementPeriod;

/** A book with entries in a period, by the numbers of the chart BASIC. */
public final class MovedBook {

    public static final Currency USD = Currency.getInstance("USD");
    static final StatementPeriod QUARTER = new StatementPeriod(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 31));

    private final Map<String, AccountBalance> before = new TreeMap<>();
    private final Map<String, AccountBalance> after = new TreeMap<>();
    private final List<BookMovement> moved = new ArrayList<>();
    private final List<BookMovement> bought = new ArrayList<>();
    private final List<BookMovement> givenUp = new ArrayList<>();

    public static Money usd(String amount) {
        return Money.of(amount, USD);
    }

    public MovedBook opensWith(String account, String debit) {
        add(before, account, usd(debit), usd("0.00"));
        add(after, account, usd(debit), usd("0.00"));
        return this;
    }

    /** An entry of two sides. */
    public MovedBook moves(Kind kind, String debit, String credit, String amount) {
        side(kind, debit, usd(amount), usd("0.00"), false);
        side(kind, credit, usd("0.00"), usd(amount), false);
        return this;
    }

    /** An entry by hand that debits securities or claims. */
    MovedBook buys(String claims, String credit, String amount) {
        moves(Kind.MANUAL, claims, credit, amount);
        bought.addAll(moved.subList(moved.size() - 2, moved.size()));
        return this;
    }

    /** An entry by hand that credits securities or claims. */
    MovedBook givesUp(String debit, String claims, String amount) {
        moves(Kind.MANUAL, debit, claims, amount);
        givenUp.addAll(moved.subList(moved.size() - 2, moved.size()));
        return this;
    }

    /** The mirror of an entry. */
    public MovedBook takesBack(Kind kind, String debited, String credited, String amount) {
        side(kind, credited, usd(amount), usd("0.00"), true);
        side(kind, debited, usd("0.00"), usd(amount), true);
        return this;
    }

    public Expansion expansion(AssetChange... assets) {
        return expansion(SeededRules.OF_BASIC, assets);
    }

    Expansion expansion(List<SourceRule> rules, AssetChange... assets) {
        return ExpansionCalculation.of(
                LedgerVector.header(QUARTER.to()),
                QUARTER,
                rules,
                "1000",
                List.copyOf(before.values()),
                moved,
                new BoughtOutsideLots(SeededRules.OUTSIDE_LOTS, bought, givenUp),
                List.copyOf(after.values()),
                List.of(assets));
    }

    private void side(Kind kind, String number, Money debit, Money credit, boolean undoes) {
        add(after, number, debit, credit);
        moved.add(
                undoes
                        ? BookMovement.undoing(account(number), kind, debit, credit)
                        : new BookMovement(account(number), kind, debit, credit));
    }

    private static void add(Map<String, AccountBalance> balances, String number, Money debit, Money credit) {
        balances.merge(
                number,
                new AccountBalance(account(number), debit, credit),
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
        boolean lots = number.startsWith("15");
        boolean later = lots || number.startsWith("25") || number.startsWith("26");
        return new ChartAccount(
                number,
                "Account " + number,
                type,
                ChartAccount.Side.DEBIT,
                later ? ChartAccount.Term.NON_CURRENT : ChartAccount.Term.CURRENT,
                ChartAccount.Category.NONE,
                lots ? Optional.of(UnitOfAccount.Kind.LOT) : Optional.empty(),
                LocalDate.EPOCH,
                Optional.empty());
    }
}
