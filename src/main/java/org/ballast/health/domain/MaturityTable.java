package org.ballast.health.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.health.domain.Maturity.Note;
import org.ballast.health.domain.Maturity.Source;

/**
 * What is due and not paid at the end of a day: what was recorded, and pledged loans by their register, each loan once. A loan that
 * is recorded under the reference of the register counts as it was recorded: interest and instalments may be in it.
 *
 * @param rows the next first
 * @param withoutRate loans that no rate translates: they count nowhere, and are never taken for paid
 */
public record MaturityTable(List<Maturity> rows, List<LoanDue> withoutRate) {

    public MaturityTable {
        rows = List.copyOf(rows);
        withoutRate = List.copyOf(withoutRate);
    }

    /**
     * @param recorded what is due and not paid
     * @param loans of which something is owed and which have a day
     */
    public static MaturityTable of(List<DueItem> recorded, List<LoanDue> loans) {
        List<Maturity> rows = new ArrayList<>();
        recorded.forEach(item -> rows.add(noted(item, loans)));
        List<LoanDue> withoutRate = new ArrayList<>();
        for (LoanDue loan : loans) {
            if (recorded.stream().anyMatch(item -> isOf(item, loan))) {
                continue;
            }
            loan.owed().ifPresentOrElse(owed -> rows.add(row(loan, owed, recorded)), () -> withoutRate.add(loan));
        }
        rows.sort(Comparator.comparing((Maturity row) -> row.item().dueOn())
                .thenComparing(row -> row.item().reference()));
        return new MaturityTable(rows, withoutRate);
    }

    private static Maturity noted(DueItem item, List<LoanDue> loans) {
        Maturity row = Maturity.of(item, Source.RECORDED);
        Optional<LoanDue> same = loans.stream().filter(loan -> isOf(item, loan)).findFirst();
        return same.map(loan -> row.noting(
                        saysAs(item, loan) ? Note.COUNTS_FOR_LOAN : Note.DIFFERS_FROM_LOAN, loan.reference()))
                .orElse(row);
    }

    private static Maturity row(LoanDue loan, Money owed, List<DueItem> recorded) {
        Maturity row = Maturity.of(
                new DueItem(loan.reference(), DueKind.LOAN, loan.dueOn(), owed, loan.lender()), Source.PLEDGED_LOAN);
        return recorded.stream()
                .filter(item -> item.kind() == DueKind.LOAN && item.dueOn().equals(loan.dueOn()))
                .filter(item -> item.amount().equals(owed) || isSame(item.counterparty(), loan.lender()))
                .findFirst()
                .map(item -> row.noting(Note.MAYBE_TWICE, item.reference()))
                .orElse(row);
    }

    private static boolean isOf(DueItem item, LoanDue loan) {
        return item.kind() == DueKind.LOAN && isSame(item.reference(), loan.reference());
    }

    private static boolean isSame(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }

    private static boolean saysAs(DueItem item, LoanDue loan) {
        return item.dueOn().equals(loan.dueOn())
                && loan.owed().filter(item.amount()::equals).isPresent();
    }

    /** What counts in a currency. */
    public List<DueItem> items(Currency currency) {
        return rows.stream()
                .map(Maturity::item)
                .filter(item -> item.amount().currency().equals(currency))
                .toList();
    }

    /** What counts of it by the register of pledged loans. */
    public Money ofLoans(Currency currency) {
        return Money.sum(
                rows.stream()
                        .filter(row -> row.source() == Source.PLEDGED_LOAN)
                        .map(row -> row.item().amount())
                        .filter(amount -> amount.currency().equals(currency))
                        .toList(),
                currency);
    }

    /** References of the loans that no rate translates and that fall due up to a day. */
    public List<String> unknownUpTo(LocalDate last) {
        return withoutRate.stream()
                .filter(loan -> !loan.dueOn().isAfter(last))
                .map(LoanDue::reference)
                .toList();
    }
}
