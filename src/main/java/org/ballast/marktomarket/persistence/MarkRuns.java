package org.ballast.marktomarket.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.audit.application.Seals;
import org.ballast.marktomarket.domain.MarkRun;
import org.ballast.marktomarket.domain.MarktomarketSentence;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;
import org.ballast.writedowns.persistence.MeasurementRuns;

/** The measurements of all positions. Call it inside a transaction. */
@ApplicationScoped
public class MarkRuns {

    private static final int IDS_A_BLOCK = 50;
    private static final String SELECT =
            "SELECT id, book_id, period_start, period_end, positions, total_loss, in_income,"
                    + " currency, input_hash, run_by, run_at FROM mark_run ";

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    public Optional<MarkRun> find(long bookId, TestPeriod period, String inputHash) {
        return rows
                .list(
                        SELECT + "WHERE book_id = ? AND period_start = ? AND period_end = ? AND input_hash = ?",
                        MarkRuns::run,
                        bookId,
                        period.from(),
                        period.to(),
                        inputHash)
                .stream()
                .findFirst();
    }

    /**
     * @throws Refusal NOT_FOUND
     */
    public MarkRun byId(long id) {
        return rows.list(SELECT + "WHERE id = ?", MarkRuns::run, id).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, MarktomarketSentence.NO_RUN, id));
    }

    /** The newest in a book first. */
    public List<MarkRun> newest(long bookId, int limit) {
        return rows.list(
                SELECT + "WHERE book_id = ? ORDER BY id DESC FETCH FIRST ? ROWS ONLY", MarkRuns::run, bookId, limit);
    }

    /** The newest of a book that measured its positions as a period ended before a day. */
    public Optional<MarkRun> ending(long bookId, LocalDate end) {
        return rows
                .list(
                        SELECT
                                + "WHERE book_id = ? AND period_end = ? ORDER BY run_at DESC, id DESC FETCH FIRST 1 ROWS ONLY",
                        MarkRuns::run,
                        bookId,
                        end)
                .stream()
                .findFirst();
    }

    /** A key for a new one. */
    public long newId() {
        return ids.take("mark_run_seq", IDS_A_BLOCK);
    }

    public void add(MarkRun run) {
        seals.changed(SealedMarkRuns.KIND, run.id());
        rows.execute(
                "INSERT INTO mark_run (id, book_id, period_start, period_end, positions, total_loss, in_income, currency,"
                        + " input_hash, run_by, run_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                run.id(),
                run.bookId(),
                run.period().from(),
                run.period().to(),
                run.positions(),
                run.totalLoss(),
                run.inIncome(),
                run.totalLoss().currency(),
                run.inputHash(),
                run.runBy(),
                run.runAt());
    }

    private static MarkRun run(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new MarkRun(
                row.getLong("id"),
                row.getLong("book_id"),
                MeasurementRuns.period(row),
                row.getInt("positions"),
                new Money(row.getBigDecimal("total_loss"), currency),
                new Money(row.getBigDecimal("in_income"), currency),
                row.getString("input_hash").strip(),
                row.getString("run_by"),
                SqlRows.instant(row, "run_at"));
    }
}
