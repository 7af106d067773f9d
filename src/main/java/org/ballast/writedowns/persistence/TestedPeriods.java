package org.ballast.writedowns.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.approvals.domain.ProposalStatus;
import org.ballast.holdings.domain.ReportingEntity;
import org.ballast.imports.persistence.SqlRows;
import org.ballast.writedowns.domain.TestPeriod;
import org.ballast.writedowns.domain.UntestedAsset.Cause;

/** Which periods of which assets are tested, and since when their lots are held. Call it inside a transaction. */
@ApplicationScoped
public class TestedPeriods {

    private static final String RUNS = "SELECT a.symbol, r.period_start, r.period_end, r.run_at, x.blocked_by, p.status"
            + " FROM impairment_run r JOIN impairment_run_asset x ON x.run_id = r.id JOIN asset a ON a.id = x.asset_id"
            + " LEFT JOIN proposal p ON p.id = x.proposal_id"
            + " WHERE r.entity_id = ? AND r.period_start < ? AND r.period_end > ? ORDER BY r.id";
    private static final String HELD = "SELECT a.symbol, l.recorded_at, MIN(l.acquired_at) AS since FROM lot l"
            + " JOIN asset a ON a.id = l.asset_id WHERE l.entity_id = ? AND l.acquired_at < ? AND NOT l.withdrawn"
            + " AND ((l.remaining_quantity > 0 AND l.original_cost > l.accumulated_impairment) OR EXISTS"
            + " (SELECT 1 FROM lot_event e WHERE e.lot_id = l.id AND e.kind = 'DISPOSE' AND e.posted_on >= ?))"
            + " GROUP BY a.symbol, l.recorded_at";

    @Inject
    private SqlRows rows;

    /**
     * The latest run of an asset and period.
     *
     * @param asset symbol
     * @param open why its result is not in the books; empty where it is
     */
    public record Latest(String asset, TestPeriod period, Instant at, Optional<Cause> open) {}

    /**
     * Lots of an asset that were recorded together.
     *
     * @param since the day on which the oldest was acquired
     */
    public record Held(String asset, Instant recordedAt, LocalDate since) {}

    /** The latest run of each asset and period that has days in a stretch. */
    public List<Latest> latest(long entityId, LocalDate from, LocalDate to) {
        Map<String, Latest> latest = new LinkedHashMap<>();
        rows.forEach(
                RUNS,
                row -> {
                    Latest run = run(row);
                    latest.put(run.asset() + "|" + run.period(), run);
                },
                entityId,
                to,
                from);
        return new ArrayList<>(latest.values());
    }

    /** The lots that carry an amount when a day begins. */
    public List<Held> held(ReportingEntity entity, LocalDate day) {
        return rows.list(
                HELD,
                row -> new Held(
                        row.getString("symbol"),
                        SqlRows.instant(row, "recorded_at"),
                        entity.dayOf(SqlRows.instant(row, "since"))),
                entity.id(),
                entity.startOf(day),
                day);
    }

    private static Latest run(ResultSet row) throws SQLException {
        return new Latest(
                row.getString("symbol"),
                TestRuns.period(row),
                SqlRows.instant(row, "run_at"),
                open(Optional.ofNullable(row.getString("blocked_by")), Optional.ofNullable(row.getString("status"))));
    }

    private static Optional<Cause> open(Optional<String> blockedBy, Optional<String> status) {
        if (blockedBy.isPresent()) {
            return Optional.of(Cause.BLOCKED);
        }
        boolean inTheBooks = status.isEmpty() || status.get().equals(ProposalStatus.POSTED.name());
        return inTheBooks ? Optional.empty() : Optional.of(Cause.UNDECIDED);
    }
}
