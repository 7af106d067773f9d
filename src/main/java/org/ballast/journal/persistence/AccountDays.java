package org.ballast.journal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ballast.amounts.Money;
import org.ballast.journal.domain.Chart;
import org.ballast.journal.domain.JournalLine;
import org.ballast.sql.BatchInsert;
import org.ballast.sql.Batches;

/** What each day moved on each account, kept by the posting: a balance costs accounts and days, not entries. */
@ApplicationScoped
public class AccountDays {

    @Inject
    private Batches batches;

    private record Day(String account, Currency currency, LocalDate postedOn) {
        static final Comparator<Day> ORDER = Comparator.comparing(Day::account)
                .thenComparing(day -> day.currency().getCurrencyCode())
                .thenComparing(Day::postedOn);
    }

    private record Movement(Money debit, Money credit, long lastEntryId) {
        Movement plus(Movement other) {
            return new Movement(
                    debit.plus(other.debit), credit.plus(other.credit), Math.max(lastEntryId, other.lastEntryId));
        }
    }

    /** Adds the lines of entries that were just written. */
    public void add(long bookId, List<NumberedEntry> entries, Chart chart) {
        Map<Day, Movement> movements = new TreeMap<>(Day.ORDER);
        for (NumberedEntry numbered : entries) {
            for (JournalLine line : numbered.entry().lines()) {
                Day day = new Day(
                        chart.account(line.account()).number(),
                        line.debit().currency(),
                        numbered.entry().postedOn());
                Movement movement = new Movement(
                        line.debit(), line.credit(), numbered.posted().id());
                movements.merge(day, movement, Movement::plus);
            }
        }
        write(bookId, movements);
    }

    private void write(long bookId, Map<Day, Movement> movements) {
        try (BatchInsert insert =
                batches.open("INSERT INTO account_day (book_id, account, currency, posted_on, debit, credit,"
                        + " last_entry_id) VALUES (?, ?, ?, ?, 0, 0, 0) ON CONFLICT DO NOTHING")) {
            movements.keySet().forEach(day -> insert.add(bookId, day.account(), day.currency(), day.postedOn()));
        }
        try (BatchInsert update = batches.open("UPDATE account_day SET debit = debit + ?, credit = credit + ?,"
                + " last_entry_id = ? WHERE book_id = ? AND account = ? AND currency = ? AND posted_on = ?")) {
            movements.forEach((day, movement) -> update.add(
                    movement.debit(),
                    movement.credit(),
                    movement.lastEntryId(),
                    bookId,
                    day.account(),
                    day.currency(),
                    day.postedOn()));
        }
    }
}
