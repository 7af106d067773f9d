package org.ballast.prices.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.OptionalLong;
import java.util.Set;
import org.ballast.audit.application.Seals;
import org.ballast.audit.domain.RowSealer;
import org.ballast.prices.domain.BarStatus;
import org.ballast.prices.domain.HeldFor;
import org.ballast.prices.domain.Jump;
import org.ballast.prices.domain.PriceBar;
import org.ballast.prices.domain.Series;
import org.ballast.sql.BatchInsert;
import org.ballast.sql.Batches;
import org.ballast.sql.SqlRows;
import org.jspecify.annotations.Nullable;

/**
 * Holds new bars back that do not go with their neighbours. It looks at a stretch as it stands once all bars of a file are
 * written, so that the order of its lines does not matter. Of a jump between a new bar and a recorded one the new one is
 * held; of one between two new bars the later one.
 */
@ApplicationScoped
public class JumpGuard {

    @Inject
    private SqlRows rows;

    @Inject
    private Batches batches;

    @Inject
    private Seals seals;

    /**
     * What came just now.
     *
     * @param importId the file that it came by; absent for a bar keyed in by hand
     * @param id key of that bar; not used where there is a file
     */
    public record Arrival(OptionalLong importId, long id) {}

    /**
     * @param from and {@code to}: the openings of the first and the last new bar
     * @return how many were held back
     */
    public int hold(long marketId, Series series, Instant from, Instant to, Arrival arrival) {
        Walk walk = new Walk(arrival);
        rows.forEach(
                "SELECT " + BarColumns.BAR
                        + ", b.status, b.import_id FROM price_bar b WHERE b.market_id = ? AND b.asset_id = ?"
                        + " AND b.currency = ? AND b.interval_seconds = ? AND b.superseded_by IS NULL"
                        + " AND b.status <> 'REJECTED' AND b.opens_at >= ? AND b.opens_at <= ? ORDER BY b.opens_at",
                walk::step,
                marketId,
                series.assetId(),
                series.currency(),
                series.interval().toSeconds(),
                from.minus(Jump.FURTHEST).minus(series.interval()),
                to.plus(Jump.FURTHEST).plus(series.interval()));
        hold(walk.found);
        return walk.found.size();
    }

    private void hold(Set<Long> ids) {
        try (BatchInsert updates = batches.open("UPDATE price_bar SET status = ?, held_for = ? WHERE id = ?")) {
            ids.forEach(id -> updates.add(BarStatus.HELD, HeldFor.JUMP, id));
        }
        RowSealer seal = seals.open(SealedStatuses.KIND);
        ids.forEach(id -> seal.row(id, BarWriter.held(id)));
        seals.add(seal);
    }

    /** Goes from bar to bar and remembers the one before. */
    private static final class Walk {

        private final Arrival arrival;
        private final Set<Long> found = new LinkedHashSet<>();
        private @Nullable PriceBar before;
        private boolean beforeMayBeHeld;

        Walk(Arrival arrival) {
            this.arrival = arrival;
        }

        void step(ResultSet row) throws SQLException {
            PriceBar bar = BarColumns.bar(row);
            boolean mayBeHeld = isNew(row) && BarStatus.USABLE.name().equals(row.getString("status"));
            if (before != null && Jump.isBetween(before, bar)) {
                if (mayBeHeld) {
                    found.add(bar.id());
                } else if (beforeMayBeHeld) {
                    found.add(before.id());
                }
            }
            before = bar;
            beforeMayBeHeld = mayBeHeld;
        }

        private boolean isNew(ResultSet row) throws SQLException {
            return arrival.importId().isPresent()
                    ? row.getLong("import_id") == arrival.importId().getAsLong()
                    : row.getLong("id") == arrival.id();
        }
    }
}
