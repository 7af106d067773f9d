package org.ballast.journal.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.amounts.Money;
import org.ballast.imports.domain.CsvForm;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.imports.domain.ImportRow;

/**
 * The balances with which a book begins, account by account: each account once, on one side. What is kept by lot comes with
 * the lots.
 */
public final class OpeningForm {

    public static final CsvForm COLUMNS = new CsvForm(List.of("account"), List.of("debit", "credit"));

    private final Chart chart;
    private final Currency currency;
    private final LocalDate day;
    private final Set<String> accounts = new HashSet<>();
    private final List<JournalLine> lines = new ArrayList<>();

    /**
     * @param day on which the book begins
     */
    public OpeningForm(Chart chart, Currency currency, LocalDate day) {
        this.chart = chart;
        this.currency = currency;
        this.day = day;
    }

    /** Reads a row, or notes what is wrong with it. */
    public void read(ImportRow row) {
        Optional<String> account = row.required("account").filter(number -> isRight(number, row));
        Optional<Money> debit = amount("debit", row);
        Optional<Money> credit = amount("credit", row);
        if (account.isEmpty() || debit.isEmpty() || credit.isEmpty()) {
            return;
        }
        if (debit.get().isPositive() == credit.get().isPositive()) {
            row.error("debit", JournalSentence.ONE_SIDE);
        } else {
            lines.add(new JournalLine(new NumberedAccount(account.get()), Optional.empty(), debit.get(), credit.get()));
        }
    }

    private boolean isRight(String number, ImportRow row) {
        Optional<ChartAccount> account = chart.numbered(number);
        if (account.isEmpty()) {
            row.error("account", JournalSentence.NOT_IN_CHART);
        } else if (account.get().keptBy().isPresent()) {
            row.error("account", JournalSentence.KEPT_BY_LOT);
        } else if (!account.get().takes(day)) {
            row.error("account", JournalSentence.NO_POSTINGS_ON, day);
        } else if (!accounts.add(number)) {
            row.error("account", JournalSentence.TWICE);
        } else {
            return true;
        }
        return false;
    }

    private Optional<Money> amount(String column, ImportRow row) {
        if (!row.has(column)) {
            return Optional.of(Money.zero(currency));
        }
        Optional<Money> amount = row.money(column, currency);
        if (amount.isPresent() && amount.get().isNegative()) {
            row.error(column, JournalSentence.OTHER_SIDE);
            return Optional.empty();
        }
        return amount;
    }

    /**
     * The lines of the entry, once all rows were read without an error.
     *
     * @param errors where it is noted that both sides differ, or that nothing is there
     */
    public List<JournalLine> lines(ImportErrors errors) {
        if (!errors.isEmpty()) {
            return List.of();
        }
        try {
            compareSides(errors);
        } catch (IllegalArgumentException tooMuch) {
            errors.add(0, "debit", "", JournalSentence.SIDE_TOO_LARGE);
        }
        return List.copyOf(lines);
    }

    private void compareSides(ImportErrors errors) {
        Money debits = Money.sum(lines.stream().map(JournalLine::debit).toList(), currency);
        Money credits = Money.sum(lines.stream().map(JournalLine::credit).toList(), currency);
        if (lines.isEmpty()) {
            errors.add(0, "debit", "", JournalSentence.NO_BALANCE_YET);
        } else if (!debits.equals(credits)) {
            errors.add(
                    0,
                    debits.compareTo(credits) > 0 ? "credit" : "debit",
                    "",
                    JournalSentence.SIDES_DIFFER,
                    debits,
                    credits,
                    debits.compareTo(credits) > 0 ? debits.minus(credits) : credits.minus(debits));
        }
    }
}
