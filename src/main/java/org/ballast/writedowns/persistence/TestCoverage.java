package org.ballast.writedowns.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.amounts.UnitPrice;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.measurement.domain.PricesNeeded;
import org.ballast.sql.SqlRows;
import org.ballast.writedowns.domain.CorrectedPrice;
import org.ballast.writedowns.domain.TestedAsset;
import org.ballast.writedowns.domain.TestedAsset.Outcome;

/** Which lots were held on which days, and which tests looked at them. Call it inside a transaction. */
@ApplicationScoped
public class TestCoverage {

    /** Still carries an amount on the day that is given twice: today, or before it was sold after that day. */
    private static final String HELD = " AND l.entity_id = ? AND l.acquired_at < ? AND ((h.quantity > 0"
            + " AND h.cost - h.reduction + h.value_change > 0) OR EXISTS"
            + " (SELECT 1 FROM lot_event e WHERE e.lot_id = h.lot_id AND e.book_id = h.book_id AND e.kind = 'DISPOSE' AND e.posted_on >= ?))";

    private static final Units LOTS = Units.of(
            " FROM lot_position h JOIN lot l ON l.id = h.lot_id AND l.pool_of_book_id IS NULL", "h.book_id = ?");
    // Each lot that came into a pool: what was recorded after a test of the pool was not in it. Left joins where all
    // rows match: the embedded database begins with the pools of the book then, not with every lot of the entity
    private static final Units POOLED = Units.of(
            " FROM lot p LEFT JOIN lot_event c ON c.lot_id = p.id AND c.from_lot_id IS NOT NULL"
                    + " LEFT JOIN lot l ON l.id = c.from_lot_id AND NOT l.withdrawn"
                    + " LEFT JOIN lot_position h ON h.lot_id = p.id AND h.book_id = p.pool_of_book_id",
            "p.pool_of_book_id = ?");
    private static final String RUNS =
            "SELECT s.asset_id, r.period_start, r.period_end, r.run_at, s.blocked_by, c.status"
                    + " FROM measurement_run r JOIN measurement_run_asset s ON s.run_id = r.id"
                    + " LEFT JOIN proposal p ON p.id = s.proposal_id"
                    + " LEFT JOIN approval_case c ON c.id = p.case_id WHERE r.book_id = ? AND r.period_start < ?"
                    + " AND (s.blocked_by IS NOT NULL OR c.status IS NULL OR c.status <> 'SUPERSEDED')";
    /** The prices first, of which many lots share few: so the rows of lots are read once, and no bar is looked up for each. */
    private static final String USED = "(SELECT t.proposal_id, t.price_bar_id, t.price FROM proposal q"
            + " JOIN approval_case c ON c.id = q.case_id"
            + " JOIN measurement t ON t.proposal_id = q.id WHERE q.book_id = ? AND c.status = 'POSTED'"
            + " AND q.period_end <= ? AND t.kind <> 'NONE' GROUP BY t.proposal_id, t.price_bar_id, t.price)";

    private static final String CORRECTED =
            "SELECT p.id, a.symbol, p.period_start, p.period_end, p.low_price_policy, p.model,"
                    + " b.opens_at, b.currency, u.price, n.low_price, n.close_price, n.status"
                    + " FROM " + USED
                    + " u JOIN proposal p ON p.id = u.proposal_id JOIN price_bar b ON b.id = u.price_bar_id"
                    + " JOIN asset a ON a.id = p.asset_id"
                    + " JOIN price_bar n ON n.market_id = b.market_id AND n.asset_id = b.asset_id AND n.currency = b.currency"
                    + " AND n.interval_seconds = b.interval_seconds AND n.opens_at = b.opens_at AND n.superseded_by IS NULL"
                    + " WHERE b.superseded_by IS NOT NULL ORDER BY b.opens_at, p.id";

    @Inject
    private SqlRows rows;

    /**
     * The questions about lots that stand alone, or about those of pools.
     *
     * @param groups lots that were recorded together, and were held before a day
     * @param count how many of a group were
     */
    private record Units(String groups, String count) {

        static Units of(String from, String ofTheBook) {
            String held = " WHERE " + ofTheBook + HELD;
            return new Units(
                    "SELECT l.asset_id, a.symbol, l.recorded_at, l.day_precision, MIN(l.acquired_at) AS oldest,"
                            + " MAX(l.acquired_at) AS newest, COUNT(DISTINCT l.id) AS lots"
                            + from
                            + " JOIN asset a ON a.id = l.asset_id" + held
                            + " GROUP BY l.asset_id, a.symbol, l.recorded_at, l.day_precision ORDER BY a.symbol, MIN(l.acquired_at)",
                    "SELECT COUNT(DISTINCT l.id)" + from + held
                            + " AND l.asset_id = ? AND l.recorded_at = ? AND l.day_precision = ? AND l.acquired_at < ?");
        }
    }

    /**
     * Lots of an asset that were recorded together.
     *
     * @param recorded when
     * @param dayPrecision of their acquisition only the day is known
     * @param oldest acquisition of the oldest of them
     * @param newest that of the newest
     * @param lots how many there are
     */
    public record Recorded(
            long assetId,
            String asset,
            Instant recorded,
            boolean dayPrecision,
            Instant oldest,
            Instant newest,
            long lots) {}

    /** What was held before a day. */
    public List<Recorded> heldBefore(ReportingEntity entity, LocalDate day) {
        return Stream.of(LOTS, POOLED)
                .flatMap(units -> heldBefore(units, entity, day).stream())
                .sorted(Comparator.comparing(Recorded::asset).thenComparing(Recorded::oldest))
                .toList();
    }

    private List<Recorded> heldBefore(Units units, ReportingEntity entity, LocalDate day) {
        return rows.list(
                units.groups(),
                row -> new Recorded(
                        row.getLong("asset_id"),
                        row.getString("symbol"),
                        SqlRows.instant(row, "recorded_at"),
                        row.getBoolean("day_precision"),
                        SqlRows.instant(row, "oldest"),
                        SqlRows.instant(row, "newest"),
                        row.getLong("lots")),
                entity.book().id(),
                entity.id(),
                entity.startOf(day),
                day);
    }

    /** How many lots of a group were held before a day, and acquired before another. */
    public long count(ReportingEntity entity, LocalDate heldBefore, Recorded group, LocalDate acquiredBefore) {
        if (group.newest().isBefore(entity.startOf(acquiredBefore))) {
            return group.lots();
        }
        return Stream.of(LOTS, POOLED)
                .mapToLong(units -> count(units, entity, heldBefore, group, acquiredBefore))
                .sum();
    }

    private long count(
            Units units, ReportingEntity entity, LocalDate heldBefore, Recorded group, LocalDate acquiredBefore) {
        return rows.list(
                        units.count(),
                        row -> row.getLong(1),
                        entity.book().id(),
                        entity.id(),
                        entity.startOf(heldBefore),
                        heldBefore,
                        group.assetId(),
                        group.recorded(),
                        group.dayPrecision(),
                        entity.startOf(acquiredBefore))
                .getFirst();
    }

    /** What came of each asset in the runs of periods that begin before a day; not of runs that a later one replaced. */
    public List<TestedAsset> testedBefore(ReportingEntity entity, LocalDate day) {
        return rows.list(
                RUNS,
                row -> new TestedAsset(
                        row.getLong("asset_id"),
                        MeasurementRuns.period(row),
                        SqlRows.instant(row, "run_at"),
                        outcome(row)),
                entity.book().id(),
                day);
    }

    private static Outcome outcome(ResultSet row) throws SQLException {
        String status = row.getString("status");
        if (row.getString("blocked_by") != null) {
            return Outcome.BLOCKED;
        }
        return "REJECTED".equals(status) || "WITHDRAWN".equals(status) || "REVERSED".equals(status)
                ? Outcome.TURNED_DOWN
                : Outcome.TESTED;
    }

    /** Prices of write-downs posted for periods that end before a day, where another price is in force now. */
    public List<CorrectedPrice> correctedBefore(ReportingEntity entity, LocalDate day) {
        return rows.list(CORRECTED, TestCoverage::corrected, entity.book().id(), day).stream()
                .filter(price -> price.inForce().filter(price.used()::equals).isEmpty())
                .toList();
    }

    private static CorrectedPrice corrected(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        boolean closes = "DAILY_CLOSE".equals(row.getString("low_price_policy"))
                || MeasurementModel.valueOf(row.getString("model")).model().pricesNeeded() != PricesNeeded.EVERY_LOW;
        boolean usable = !"HELD".equals(row.getString("status")) && !"REJECTED".equals(row.getString("status"));
        BigDecimal now = row.getBigDecimal(closes ? "close_price" : "low_price");
        return new CorrectedPrice(
                row.getLong("id"),
                row.getString("symbol"),
                MeasurementRuns.period(row),
                SqlRows.instant(row, "opens_at"),
                new UnitPrice(row.getBigDecimal("price"), currency),
                usable ? Optional.of(new UnitPrice(now, currency)) : Optional.empty());
    }
}
