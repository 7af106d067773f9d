package org.ballast.journal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.journal.domain.AccountingPeriod;
import org.ballast.journal.domain.PeriodState;
import org.ballast.journal.domain.Reopening;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;

/** What was asked for: that a month is opened again. One waits at a time. */
@ApplicationScoped
public class Reopenings {

    private static final int KEYS_A_BLOCK = 50;
    private static final String SELECT = "SELECT r.id, r.period_id, p.book_id, p.starts_on, r.from_state, r.reason,"
            + " r.asked_by, r.asked_at, r.case_id, c.status FROM reopening_request r"
            + " JOIN accounting_period p ON p.id = r.period_id JOIN approval_case c ON c.id = r.case_id";

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    /** The key of the next one, by which its case refers to it. */
    public long newId() {
        return ids.take("reopening_request_seq", KEYS_A_BLOCK);
    }

    /** Asks that the present lock is taken off a month. */
    public void add(long id, AccountingPeriod period, String reason, long caseId, String by, Instant at) {
        rows.execute(
                "INSERT INTO reopening_request (id, period_id, from_state, reason, case_id, asked_by, asked_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                id,
                period.id(),
                period.state(),
                reason,
                caseId,
                by,
                at);
    }

    /** The one of a case's subject. */
    public Reopening byId(long id) {
        return rows.list(SELECT + " WHERE r.id = ?", Reopenings::reopening, id).getFirst();
    }

    /** Those of some keys. */
    public List<Reopening> byIds(Collection<Long> ids) {
        return rows.list(
                SELECT + " WHERE r.id IN (SELECT k.id FROM UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id))",
                Reopenings::reopening,
                ids);
    }

    /** The undecided one of a month, if there is one. */
    public Optional<Reopening> waitingFor(long periodId) {
        return rows
                .list(SELECT + " WHERE r.period_id = ? AND c.live_key IS NOT NULL", Reopenings::reopening, periodId)
                .stream()
                .findFirst();
    }

    /** The undecided ones of a book, the earliest month first. */
    public List<Reopening> waiting(long bookId) {
        return rows.list(
                SELECT + " WHERE p.book_id = ? AND c.live_key IS NOT NULL ORDER BY p.starts_on",
                Reopenings::reopening,
                bookId);
    }

    private static Reopening reopening(ResultSet row) throws SQLException {
        return new Reopening(
                row.getLong("id"),
                row.getLong("period_id"),
                row.getLong("book_id"),
                YearMonth.from(row.getObject("starts_on", LocalDate.class)),
                PeriodState.valueOf(row.getString("from_state")),
                row.getString("reason"),
                row.getString("asked_by"),
                SqlRows.instant(row, "asked_at"),
                row.getLong("case_id"),
                CaseStatus.valueOf(row.getString("status")));
    }
}
