package org.ballast.journal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.audit.application.Seals;
import org.ballast.journal.domain.PeriodState;
import org.ballast.journal.domain.PeriodStep;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;

/** Every lock of a month and every one that was taken off: written once, never changed. */
@ApplicationScoped
public class PeriodSteps {

    private static final int KEYS_A_BLOCK = 50;

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    public void add(long periodId, PeriodStep step) {
        long id = ids.take("period_step_seq", KEYS_A_BLOCK);
        seals.changed(SealedPeriodSteps.KIND, id);
        rows.execute(
                "INSERT INTO period_step (id, period_id, from_state, to_state, actor, acknowledged_by, reason, at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                periodId,
                step.from(),
                step.to(),
                step.actor(),
                step.acknowledgedBy(),
                step.reason(),
                step.at());
    }

    /** The steps of every month of a book by the key of the month, the earliest first. */
    public Map<Long, List<PeriodStep>> of(long bookId) {
        Map<Long, List<PeriodStep>> steps = new HashMap<>();
        rows.forEach(
                "SELECT s.period_id, s.from_state, s.to_state, s.actor, s.acknowledged_by, s.reason, s.at"
                        + " FROM period_step s JOIN accounting_period p ON p.id = s.period_id"
                        + " WHERE p.book_id = ? ORDER BY s.period_id, s.id",
                row -> steps.computeIfAbsent(row.getLong("period_id"), id -> new ArrayList<>())
                        .add(new PeriodStep(
                                PeriodState.valueOf(row.getString("from_state")),
                                PeriodState.valueOf(row.getString("to_state")),
                                row.getString("actor"),
                                Optional.ofNullable(row.getString("acknowledged_by")),
                                row.getString("reason"),
                                SqlRows.instant(row, "at"))),
                bookId);
        return steps;
    }
}
