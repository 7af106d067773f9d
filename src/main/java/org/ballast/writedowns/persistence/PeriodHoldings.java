package org.ballast.writedowns.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.measurement.domain.Amounts;
import org.ballast.measurement.domain.LotEventInPeriod;
import org.ballast.measurement.domain.LotEventInPeriod.Disposal;
import org.ballast.measurement.domain.LotEventInPeriod.Left;
import org.ballast.measurement.domain.LotEventInPeriod.Pooled;
import org.ballast.measurement.domain.LotEventInPeriod.PostedMeasurement;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.sql.SqlRows;

/** What a test reads of the holdings in a book: each question one set, however many lots there are. Call it inside a transaction. */
@ApplicationScoped
public class PeriodHoldings {

    private static final String IDENTITY = "l.id, l.code, l.asset_id, l.acquired_at, l.day_precision, b.currency";
    // A disposal that was undone inside the period and was there when it began counts from its beginning; both inside
    // leave nothing
    private static final String TAKEN_BACK = "(e.source_type = 'UNDONE_DISPOSAL' AND EXISTS (SELECT 1 FROM lot_event o"
            + " WHERE o.book_id = e.book_id AND o.lot_id = e.lot_id AND o.source_type = 'DISPOSAL' AND o.source_id = e.source_id AND o.posted_on < ?))";
    private static final String NOT_TAKEN_BACK = " AND (s.reversed_on IS NULL OR s.reversed_on >= ?)";
    // Left joins where all rows match: the embedded database begins with the sums then, and never asks them lot by lot
    private static final String OPENINGS = "SELECT " + IDENTITY + ", o.quantity, o.cost, o.reduction, o.value_change"
            + " FROM (SELECT e.book_id, e.lot_id, SUM(e.quantity_change) AS quantity, SUM(e.cost_change) AS cost,"
            + " SUM(e.reduction_change) AS reduction, SUM(e.value_change) AS value_change FROM lot_event e"
            + " WHERE e.book_id = ? AND (e.posted_on < ? OR e.kind IN ('ACQUIRE', 'OPEN', 'CORRECT')"
            + " OR (e.posted_on < ? AND " + TAKEN_BACK + "))"
            + " GROUP BY e.book_id, e.lot_id HAVING SUM(e.quantity_change) > 0) o"
            + " LEFT JOIN lot l ON l.id = o.lot_id LEFT JOIN book b ON b.id = o.book_id"
            + " WHERE l.acquired_at < ? AND l.pool_of_book_id IS NULL";
    // A pool as it stood when the period began, maybe empty, where units were in it then or came in inside the period
    private static final String POOLS = "SELECT " + IDENTITY + ", " + before("e.quantity_change") + " AS quantity, "
            + before("e.cost_change") + " AS cost, " + before("e.reduction_change") + " AS reduction, "
            + before("e.value_change") + " AS value_change FROM lot l JOIN lot_event e ON e.lot_id = l.id"
            + " JOIN book b ON b.id = e.book_id WHERE l.pool_of_book_id = ? AND e.book_id = b.id AND e.posted_on < ?"
            + " GROUP BY " + IDENTITY + " HAVING SUM(CASE WHEN e.posted_on < ? OR e.from_lot_id IS NOT NULL"
            + " THEN e.quantity_change ELSE 0 END) > 0";
    private static final String POOLED = "SELECT e.lot_id, e.at, e.quantity_change, e.cost_change, e.reduction_change,"
            + " e.value_change FROM lot_event e WHERE e.book_id = ? AND (e.kind = 'POOL' OR e.from_lot_id IS NOT NULL)"
            + " AND e.posted_on >= ? AND e.posted_on < ? ORDER BY e.at, e.id";
    private static final String WAITING = "SELECT p.lot_id, p.quantity, d.id, d.disposed_at FROM disposal_posting s"
            + " JOIN disposal d ON d.id = s.disposal_id"
            + " JOIN disposal_lot p ON p.book_id = s.book_id AND p.disposal_id = s.disposal_id"
            + " WHERE s.book_id = ? AND s.status = 'AWAITING_TEST' AND d.disposed_at >= ? AND d.disposed_at < ?";
    // What left a lot is what all its steps say: at fair value the price of the disposal changes it just before
    private static final String POSTED = "SELECT e.lot_id, d.id, d.disposed_at, s.untested_by, MAX(e.id) AS last_step,"
            + " -SUM(e.quantity_change) AS quantity, -SUM(e.cost_change) AS cost_change,"
            + " -SUM(e.reduction_change) AS reduction_change, -SUM(e.value_change) AS value_change FROM lot_event e"
            + " JOIN disposal_posting s ON s.book_id = e.book_id AND s.disposal_id = CAST(e.source_id AS BIGINT)"
            + " JOIN disposal d ON d.id = s.disposal_id WHERE e.book_id = ? AND e.source_type = 'DISPOSAL'"
            + " AND e.posted_on >= ? AND e.posted_on < ?" + NOT_TAKEN_BACK
            + " GROUP BY e.lot_id, d.id, d.disposed_at, s.untested_by";
    // What was undone on its own day is nothing; undone on a later day it stands here until then
    private static final String MEASUREMENTS = "SELECT MIN(id) AS id, lot_id, at, SUM(cost_change) AS cost_change,"
            + " SUM(reduction_change) AS reduction_change, SUM(value_change) AS value_change, source_id"
            + " FROM lot_event WHERE book_id = ? AND source_type IN ('PROPOSAL', 'UNDONE_PROPOSAL')"
            + " AND posted_on >= ? AND posted_on < ? GROUP BY lot_id, source_id, at, posted_on"
            + " HAVING SUM(cost_change) <> 0 OR SUM(reduction_change) <> 0 OR SUM(value_change) <> 0 ORDER BY MIN(id)";
    private static final String ADOPTED = "SELECT DISTINCT e.lot_id FROM lot_event e LEFT JOIN undone_source u"
            + " ON u.book_id = e.book_id AND u.source_type = e.source_type AND u.source_id = e.source_id"
            + " WHERE e.book_id = ? AND e.kind = 'ADOPT' AND e.source_type = 'PROPOSAL' AND u.source_id IS NULL";

    @Inject
    private SqlRows rows;

    /** A disposal that still waits for its test. */
    public record Waiting(String reference, long assetId, Instant disposedAt) {}

    /** The lots as they stood when the period began, or as they were acquired inside it, by acquisition and code. */
    public List<LotPosition> openings(ReportingEntity entity, TestPeriod period) {
        List<LotPosition> lots = rows.many(
                OPENINGS,
                PeriodHoldings::lot,
                entity.book().id(),
                period.from(),
                period.to(),
                period.from(),
                entity.startOf(period.to()));
        lots.addAll(pools(entity, period, PeriodHoldings::lot));
        lots.sort(Comparator.comparing(LotPosition::acquiredAt).thenComparing(LotPosition::code));
        return lots;
    }

    /** How many lots those are. */
    public int countOpenings(ReportingEntity entity, TestPeriod period) {
        int lots = rows.list(
                        "SELECT COUNT(*) FROM (" + OPENINGS + ") o",
                        row -> row.getInt(1),
                        entity.book().id(),
                        period.from(),
                        period.to(),
                        period.from(),
                        entity.startOf(period.to()))
                .getFirst();
        return lots + pools(entity, period, row -> row.getLong("id")).size();
    }

    private <T> List<T> pools(ReportingEntity entity, TestPeriod period, SqlRows.Mapper<T> mapper) {
        LocalDate from = period.from();
        return rows.list(
                POOLS,
                mapper,
                from,
                from,
                from,
                from,
                from,
                from,
                from,
                from,
                entity.book().id(),
                period.to(),
                from);
    }

    private static String before(String change) {
        return "SUM(CASE WHEN e.posted_on < ? OR " + TAKEN_BACK + " THEN " + change + " ELSE 0 END)";
    }

    /**
     * What happens to the lots inside the period, by lot.
     *
     * @param without proposals whose measurements are left out
     */
    public Map<Long, List<LotEventInPeriod>> events(ReportingEntity entity, TestPeriod period, Set<Long> without) {
        Map<Long, List<LotEventInPeriod>> byLot = new HashMap<>();
        LeftOut leftOut = new LeftOut(entity.functionalCurrency());
        rows.forEach(
                MEASUREMENTS,
                row -> {
                    Amounts change = change(row, entity.functionalCurrency());
                    if (without.contains(Long.valueOf(row.getString("source_id")))) {
                        leftOut.add(row.getLong("lot_id"), row.getLong("id"), change);
                    } else {
                        add(byLot, row, new PostedMeasurement(SqlRows.instant(row, "at"), change));
                    }
                },
                entity.book().id(),
                period.from(),
                period.to());
        rows.forEach(
                POSTED,
                row -> add(byLot, row, posted(row, leftOut)),
                entity.book().id(),
                period.from(),
                period.to(),
                period.to());
        rows.forEach(
                WAITING,
                row -> add(byLot, row, waiting(row)),
                entity.book().id(),
                entity.startOf(period.from()),
                entity.startOf(period.to()));
        rows.forEach(
                POOLED,
                row -> add(byLot, row, pooled(row, entity.functionalCurrency())),
                entity.book().id(),
                period.from(),
                period.to());
        return byLot;
    }

    /** Keys of the lots that have passed from cost to fair value. */
    public Set<Long> adopted(ReportingEntity entity) {
        return Set.copyOf(
                rows.list(ADOPTED, row -> row.getLong(1), entity.book().id()));
    }

    /** From which day on the lots of an asset that were held then are in its pool, by key of the asset. */
    public Map<Long, LocalDate> pooledSince(ReportingEntity entity) {
        Map<Long, LocalDate> byAsset = new HashMap<>();
        rows.forEach(
                "SELECT l.asset_id, MIN(e.posted_on) AS posted_on FROM lot_event e JOIN lot l ON l.id = e.lot_id"
                        + " WHERE e.book_id = ? AND e.kind = 'POOL' AND e.from_lot_id IS NULL AND e.at > l.acquired_at"
                        + " GROUP BY l.asset_id",
                row -> byAsset.put(row.getLong("asset_id"), row.getObject("posted_on", LocalDate.class)),
                entity.book().id());
        return byAsset;
    }

    /** The last posted disposal of each lot from a day on. */
    public Map<Long, Instant> lastPostedDisposal(ReportingEntity entity, LocalDate from) {
        Map<Long, Instant> byLot = new HashMap<>();
        rows.forEach(
                "SELECT p.lot_id, MAX(d.disposed_at) AS disposed_at FROM disposal_posting s"
                        + " JOIN disposal d ON d.id = s.disposal_id"
                        + " JOIN disposal_lot p ON p.book_id = s.book_id AND p.disposal_id = s.disposal_id"
                        + " WHERE s.book_id = ? AND s.status = 'POSTED' AND d.disposed_at >= ? GROUP BY p.lot_id",
                row -> byLot.put(row.getLong("lot_id"), SqlRows.instant(row, "disposed_at")),
                entity.book().id(),
                entity.startOf(from));
        return byLot;
    }

    /** Disposals before a day that still wait for their test. */
    public List<Waiting> waitingBefore(ReportingEntity entity, LocalDate day) {
        return rows.list(
                "SELECT d.reference, d.asset_id, d.disposed_at FROM disposal_posting s JOIN disposal d ON d.id = s.disposal_id"
                        + " WHERE s.book_id = ? AND s.status = 'AWAITING_TEST' AND d.disposed_at < ?"
                        + " ORDER BY d.disposed_at, d.id",
                row -> new Waiting(
                        row.getString("reference"), row.getLong("asset_id"), SqlRows.instant(row, "disposed_at")),
                entity.book().id(),
                entity.startOf(day));
    }

    private static void add(Map<Long, List<LotEventInPeriod>> byLot, ResultSet row, LotEventInPeriod event)
            throws SQLException {
        byLot.computeIfAbsent(row.getLong("lot_id"), lot -> new ArrayList<>()).add(event);
    }

    private static Disposal waiting(ResultSet row) throws SQLException {
        return new Disposal(
                row.getLong("id"), SqlRows.instant(row, "disposed_at"), new Quantity(row.getBigDecimal("quantity")));
    }

    private static Disposal posted(ResultSet row, LeftOut leftOut) throws SQLException {
        return new Disposal(
                row.getLong("id"),
                SqlRows.instant(row, "disposed_at"),
                new Quantity(row.getBigDecimal("quantity")),
                Optional.of(new Left(
                        change(row, leftOut.currency()),
                        leftOut.before(row.getLong("lot_id"), row.getLong("last_step")))),
                row.getString("untested_by") != null);
    }

    private static Pooled pooled(ResultSet row, Currency currency) throws SQLException {
        return new Pooled(SqlRows.instant(row, "at"), row.getBigDecimal("quantity_change"), change(row, currency));
    }

    private static Amounts change(ResultSet row, Currency currency) throws SQLException {
        return new Amounts(
                new Money(row.getBigDecimal("cost_change"), currency),
                new Money(row.getBigDecimal("reduction_change"), currency),
                new Money(row.getBigDecimal("value_change"), currency));
    }

    private static LotPosition lot(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new LotPosition(
                row.getLong("id"),
                row.getString("code"),
                row.getLong("asset_id"),
                SqlRows.instant(row, "acquired_at"),
                row.getBoolean("day_precision"),
                new Quantity(row.getBigDecimal("quantity")),
                new Amounts(
                        new Money(row.getBigDecimal("cost"), currency),
                        new Money(row.getBigDecimal("reduction"), currency),
                        new Money(row.getBigDecimal("value_change"), currency)));
    }
}
