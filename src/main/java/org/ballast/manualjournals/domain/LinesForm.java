package org.ballast.manualjournals.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.imports.domain.ImportRow;

/** The lines of one manual journal, read row by row; what is wrong is noted by row and field. */
public final class LinesForm {

    /** Characters of what a line is for. */
    public static final int LONGEST_MEMO = 200;

    /** Lines of one journal. */
    public static final int MOST_LINES = 1_000;

    private final BookTerms terms;
    private final List<LocalDate> days;
    private final List<ManualLine> lines = new ArrayList<>();
    private int rows;

    /**
     * @param days on which the journal, its mirror and its copies are posted
     */
    public LinesForm(BookTerms terms, List<LocalDate> days) {
        this.terms = terms;
        this.days = List.copyOf(days);
    }

    /** Reads a row of account, debit, credit, currency and memo, or notes what is wrong with it. */
    public void read(ImportRow row) {
        rows++;
        Optional<String> account = row.required("account").filter(number -> isRight(number, row));
        Optional<Currency> currency = row.currency("currency").filter(each -> isOfBook(each, row));
        Optional<Money> debit = amount("debit", row);
        Optional<Money> credit = amount("credit", row);
        Optional<String> memo = row.optional("memo", LONGEST_MEMO);
        if (debit.isPresent()
                && credit.isPresent()
                && debit.get().isPositive() == credit.get().isPositive()) {
            row.error("debit", ManualjournalsSentence.ONE_SIDE);
        } else if (account.isPresent()
                && currency.isPresent()
                && debit.isPresent()
                && credit.isPresent()
                && memo.isPresent()) {
            lines.add(new ManualLine(account.get(), debit.get(), credit.get(), memo.get()));
        }
    }

    private boolean isRight(String number, ImportRow row) {
        var fault = terms.faultOf(number, days);
        fault.ifPresent(said -> row.error("account", said));
        return fault.isEmpty();
    }

    private boolean isOfBook(Currency currency, ImportRow row) {
        boolean same = currency.equals(terms.book().currency());
        if (!same) {
            row.error(
                    "currency",
                    ManualjournalsSentence.OTHER_CURRENCY,
                    terms.book().currency().getCurrencyCode());
        }
        return same;
    }

    private Optional<Money> amount(String column, ImportRow row) {
        Currency currency = terms.book().currency();
        if (!row.has(column)) {
            return Optional.of(Money.zero(currency));
        }
        Optional<Money> amount = row.money(column, currency);
        if (amount.filter(Money::isNegative).isPresent()) {
            row.error(column, ManualjournalsSentence.OTHER_SIDE);
            return Optional.empty();
        }
        return amount;
    }

    /**
     * The lines, as far as all rows were right.
     *
     * @param at the line of the file on which the journal begins; 0 where it is no file
     * @param errors where it is noted that both sides differ, or that there are too few or too many lines
     */
    public List<ManualLine> lines(long at, ImportErrors errors) {
        String whole = at == 0 ? "lines" : "external_id";
        if (rows < 2) {
            errors.add(at, whole, String.valueOf(rows), ManualjournalsSentence.TOO_FEW_LINES);
        } else if (rows > MOST_LINES) {
            errors.add(at, whole, String.valueOf(rows), ManualjournalsSentence.TOO_MANY_LINES, MOST_LINES);
        } else if (lines.size() == rows) {
            try {
                compareSides(at, errors);
            } catch (IllegalArgumentException tooMuch) {
                errors.add(at, "debit", "", ManualjournalsSentence.SIDE_TOO_LARGE);
            }
        }
        return List.copyOf(lines);
    }

    private void compareSides(long at, ImportErrors errors) {
        Currency currency = terms.book().currency();
        Money debits = Money.sum(lines.stream().map(ManualLine::debit).toList(), currency);
        Money credits = Money.sum(lines.stream().map(ManualLine::credit).toList(), currency);
        if (!debits.equals(credits)) {
            boolean more = debits.compareTo(credits) > 0;
            errors.add(
                    at,
                    more ? "credit" : "debit",
                    "",
                    ManualjournalsSentence.SIDES_DIFFER,
                    debits,
                    credits,
                    more ? debits.minus(credits) : credits.minus(debits));
        }
    }
}
