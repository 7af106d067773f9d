package org.ballast.writedowns.persistence;

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
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;
import org.ballast.writedowns.domain.MeasurementRun;
import org.ballast.writedowns.domain.WritedownsSentence;

/** The executions of the test. Call it inside a transaction. */
@ApplicationScoped
public class MeasurementRuns {

    private static final int IDS_A_BLOCK = 50;
    private static final String SELECT =
            "SELECT id, book_id, period_start, period_end, tests, total_loss, in_income, currency,"
                    + " input_hash, run_by, run_at FROM measurement_run ";

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    public Optional<MeasurementRun> find(long bookId, TestPeriod period, String inputHash) {
        return rows
                .list(
                        SELECT + "WHERE book_id = ? AND period_start = ? AND period_end = ? AND input_hash = ?",
                        MeasurementRuns::run,
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
    public MeasurementRun byId(long id) {
        return rows.list(SELECT + "WHERE id = ?", MeasurementRuns::run, id).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, WritedownsSentence.NO_TEST_RUN, id));
    }

    /** The newest runs in a book first. */
    public List<MeasurementRun> newest(long bookId, int limit) {
        return rows.list(
                SELECT + "WHERE book_id = ? ORDER BY id DESC FETCH FIRST ? ROWS ONLY",
                MeasurementRuns::run,
                bookId,
                limit);
    }

    /** A new key for a run. */
    public long nextId() {
        return ids.take("measurement_run_seq", IDS_A_BLOCK);
    }

    public void add(MeasurementRun run) {
        seals.changed(SealedRuns.KIND, run.id());
        rows.execute(
                "INSERT INTO measurement_run (id, book_id, period_start, period_end, tests, total_loss, in_income, currency,"
                        + " input_hash, run_by, run_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                run.id(),
                run.bookId(),
                run.period().from(),
                run.period().to(),
                run.tests(),
                run.totalLoss(),
                run.inIncome(),
                run.totalLoss().currency(),
                run.inputHash(),
                run.runBy(),
                run.runAt());
    }

    private static MeasurementRun run(ResultSet row) throws SQLException {
        return new MeasurementRun(
                row.getLong("id"),
                row.getLong("book_id"),
                period(row),
                row.getInt("tests"),
                new Money(row.getBigDecimal("total_loss"), Currency.getInstance(row.getString("currency"))),
                new Money(row.getBigDecimal("in_income"), Currency.getInstance(row.getString("currency"))),
                row.getString("input_hash").strip(),
                row.getString("run_by"),
                SqlRows.instant(row, "run_at"));
    }

    /** The period of a row that names its first day and the day after its last. */
    public static TestPeriod period(ResultSet row) throws SQLException {
        return new TestPeriod(
                row.getObject("period_start", LocalDate.class), row.getObject("period_end", LocalDate.class));
    }
}
