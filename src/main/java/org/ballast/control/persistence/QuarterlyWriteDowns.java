package org.ballast.control.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ballast.amounts.Money;
import org.ballast.control.domain.WriteDownsOfQuarter;
import org.ballast.sql.SqlRows;

/** Posted write-downs, changes of fair value left out, by quarter and asset, and cases that wait. Call it inside a transaction. */
@ApplicationScoped
public class QuarterlyWriteDowns {

    private static final int MONTHS = 3;
    private static final int MOST_WAITING = 50;

    private static final String LOSSES =
            "SELECT a.symbol, p.period_end, -p.in_income AS loss FROM proposal p JOIN approval_case c ON c.id = p.case_id"
                    + " JOIN asset a ON a.id = p.asset_id WHERE p.book_id = ? AND c.status = 'POSTED' AND p.kind = 'LOSS'"
                    + " AND p.in_income < 0 AND p.period_end > ? AND p.period_end <= ?";

    private static final String WAIT =
            " FROM approval_case WHERE entity_id = ? AND book_id = ? AND status = 'SUBMITTED' AND posts_entry";
    private static final String WAITING =
            "SELECT id" + WAIT + " ORDER BY id FETCH FIRST " + MOST_WAITING + " ROWS ONLY";
    private static final String ALL_WAITING = "SELECT COUNT(*)" + WAIT;

    @Inject
    private SqlRows rows;

    /**
     * In order, quarters without a loss left out.
     *
     * @param from first day, {@code to} the day after the last of the periods
     */
    public List<WriteDownsOfQuarter> of(long bookId, Currency currency, LocalDate from, LocalDate to) {
        Map<LocalDate, Map<String, Money>> quarters = new TreeMap<>();
        rows.forEach(
                LOSSES,
                row -> quarters.computeIfAbsent(
                                quarterOf(row.getObject("period_end", LocalDate.class)
                                        .minusDays(1)),
                                none -> new HashMap<>())
                        .merge(row.getString("symbol"), new Money(row.getBigDecimal("loss"), currency), Money::plus),
                bookId,
                from,
                to);
        return quarters.entrySet().stream()
                .map(quarter -> new WriteDownsOfQuarter(quarter.getKey(), quarter.getValue()))
                .toList();
    }

    /** Cases that wait for a decision and would post something in a book, the oldest first, at most fifty. */
    public List<Long> waiting(long entityId, long bookId) {
        return rows.list(WAITING, row -> row.getLong(1), entityId, bookId);
    }

    /** How many of them there are. */
    public long allWaiting(long entityId, long bookId) {
        return rows.list(ALL_WAITING, row -> row.getLong(1), entityId, bookId).getFirst();
    }

    /** The first day of the quarter of the calendar in which a day is. */
    public static LocalDate quarterOf(LocalDate day) {
        return day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / MONTHS * MONTHS + 1);
    }
}
