package org.ballast.journal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.ballast.journal.domain.AccountingPeriod;
import org.ballast.journal.domain.PeriodState;
import org.ballast.journal.domain.Reopening;
import org.ballast.journal.domain.WaitingReopening;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;

/** What was asked for: that a month is opened again. One waits at a time. */
@ApplicationScoped
public class Reopenings {

    private static final int KEYS_A_BLOCK = 50;
    private static final String WAITING =
            "SELECT r.id, r.period_id, p.starts_on, r.from_state, r.reason, r.requested_by,"
                    + " r.requested_at FROM period_reopening r JOIN accounting_period p ON p.id = r.waits_for";

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    /** Asks that the present lock is taken off a month. */
    public Reopening add(AccountingPeriod period, String reason, String by, Instant at) {
        long id = ids.take("period_reopening_seq", KEYS_A_BLOCK);
        rows.execute(
                "INSERT INTO period_reopening (id, period_id, from_state, reason, requested_by, requested_at, waits_for)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                id,
                period.id(),
                period.state(),
                reason,
                by,
                at,
                period.id());
        return new Reopening(id, period.id(), period.month(), period.state(), reason, by, at);
    }

    /** The one that waits for a month, if one does. */
    public Optional<Reopening> waitingFor(long periodId) {
        return rows.list(WAITING + " WHERE r.waits_for = ?", Reopenings::reopening, periodId).stream()
                .findFirst();
    }

    /** Those that wait in a book, the earliest month first. */
    public List<Reopening> waiting(long bookId) {
        return rows.list(WAITING + " WHERE p.book_id = ? ORDER BY p.starts_on", Reopenings::reopening, bookId);
    }

    /** Those that wait in any book and were asked for by somebody else, the oldest first. */
    public List<WaitingReopening> waitingForOthersThan(String user) {
        return rows.list(
                "SELECT r.id, r.period_id, p.starts_on, r.from_state, r.reason, r.requested_by, r.requested_at,"
                        + " e.code AS entity, CASE WHEN b.primary_of IS NULL THEN b.code ELSE '' END AS book"
                        + " FROM period_reopening r JOIN accounting_period p ON p.id = r.waits_for"
                        + " JOIN book b ON b.id = p.book_id JOIN reporting_entity e ON e.id = b.entity_id"
                        + " WHERE r.requested_by <> ? ORDER BY r.requested_at, r.id",
                row -> new WaitingReopening(reopening(row), row.getString("entity"), row.getString("book")),
                user);
    }

    /**
     * Keeps what was decided.
     *
     * @param decision {@code ACKNOWLEDGED} or {@code DECLINED}
     */
    public void decided(long id, String decision, String by, Instant at) {
        rows.execute(
                "UPDATE period_reopening SET decision = ?, decided_by = ?, decided_at = ?, waits_for = NULL WHERE id = ?",
                decision,
                by,
                at,
                id);
    }

    private static Reopening reopening(ResultSet row) throws SQLException {
        return new Reopening(
                row.getLong("id"),
                row.getLong("period_id"),
                YearMonth.from(row.getObject("starts_on", LocalDate.class)),
                PeriodState.valueOf(row.getString("from_state")),
                row.getString("reason"),
                row.getString("requested_by"),
                SqlRows.instant(row, "requested_at"));
    }
}
