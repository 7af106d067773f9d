package org.ballast.health.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.imports.domain.CsvForm;
import org.ballast.imports.domain.ImportRow;
import org.ballast.pages.domain.PagesSentence;

/** Reads the rows of one file of due dates, in the currency of one entity. */
public final class DueForm {

    /** The columns of a file of due dates. */
    public static final CsvForm COLUMNS = new CsvForm(
            List.of("reference", "kind", "due_on", "amount"),
            List.of("currency", "counterparty", "counts_from", "paid_on"));

    private static final int LONGEST_REFERENCE = 128;
    private static final int LONGEST_COUNTERPARTY = 200;

    private final Currency currency;
    private final LocalDate today;
    private final Map<String, Long> lineOfReference = new HashMap<>();

    /**
     * @param currency the functional one
     * @param today nothing was paid later
     */
    public DueForm(Currency currency, LocalDate today) {
        this.currency = currency;
        this.today = today;
    }

    /** The item, or nothing after all errors of the row were noted. */
    public Optional<RecordedDue> read(ImportRow row) {
        Optional<DueItem> item = item(row);
        Optional<LocalDate> countsFrom = ifGiven(row, "counts_from");
        Optional<LocalDate> paidOn = ifGiven(row, "paid_on").filter(day -> isPast(row, day));
        boolean right = item.isPresent() && isRead(row, "counts_from", countsFrom) && isRead(row, "paid_on", paidOn);
        return right
                ? item.map(known -> new RecordedDue(known, countsFrom, paidOn, 1, false, row.line()))
                        .filter(known -> comesOnce(row, known.item().reference()))
                : Optional.empty();
    }

    private Optional<DueItem> item(ImportRow row) {
        Optional<String> reference =
                row.required("reference").flatMap(text -> row.optional("reference", LONGEST_REFERENCE));
        Optional<DueKind> kind =
                row.parsed("kind", DueKind::valueOf, PagesSentence.NONE_OF.with(Arrays.asList(DueKind.values())));
        Optional<LocalDate> dueOn = row.date("due_on");
        Optional<Money> amount = row.money("amount", currency).filter(read -> isAboveZero(row, read));
        Optional<String> counterparty = row.optional("counterparty", LONGEST_COUNTERPARTY);
        boolean isOwnCurrency = isOwnCurrency(row);
        if (reference.isEmpty()
                || kind.isEmpty()
                || dueOn.isEmpty()
                || amount.isEmpty()
                || counterparty.isEmpty()
                || !isOwnCurrency) {
            return Optional.empty();
        }
        return Optional.of(new DueItem(reference.get(), kind.get(), dueOn.get(), amount.get(), counterparty.get()));
    }

    private boolean isOwnCurrency(ImportRow row) {
        if (!row.has("currency")) {
            return true;
        }
        Optional<Currency> told = row.currency("currency");
        if (told.isPresent() && !told.get().equals(currency)) {
            row.error("currency", HealthSentence.OTHER_CURRENCY, currency);
        }
        return told.filter(currency::equals).isPresent();
    }

    private static boolean isAboveZero(ImportRow row, Money amount) {
        if (!amount.isPositive()) {
            row.error("amount", HealthSentence.NOT_POSITIVE);
        }
        return amount.isPositive();
    }

    private boolean isPast(ImportRow row, LocalDate day) {
        if (day.isAfter(today)) {
            row.error("paid_on", HealthSentence.PAID_IN_THE_FUTURE);
        }
        return !day.isAfter(today);
    }

    private static Optional<LocalDate> ifGiven(ImportRow row, String column) {
        return row.has(column) ? row.date(column) : Optional.empty();
    }

    private static boolean isRead(ImportRow row, String column, Optional<?> read) {
        return !row.has(column) || read.isPresent();
    }

    private boolean comesOnce(ImportRow row, String reference) {
        Long earlier = lineOfReference.putIfAbsent(reference, row.line());
        if (earlier != null) {
            row.error("reference", HealthSentence.DUE_TWICE, reference, earlier);
        }
        return earlier == null;
    }
}
