package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.assets.domain.Asset;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.LotEventKind;
import org.ballast.measurement.domain.Amounts;
import org.ballast.measurement.domain.CostMethod;
import org.ballast.measurement.domain.LotEventInPeriod.Pooled;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;

/** The pools of the assets that books average, and the lots whose units came in. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Pools {

    private static final int IDS_A_BLOCK = 1_000;
    private static final String BEGIN = "INSERT INTO lot (id, entity_id, asset_id, code, acquired_at, acquired_on,"
            + " day_precision, quantity, cost, fee, currency, reference, import_line, recorded_by, recorded_at,"
            + " pool_of_book_id) VALUES (?, ?, ?, ?, ?, ?, TRUE, 0, 0, 0, ?, '', 0, ?, ?, ?)";
    private static final String EMPTY =
            "INSERT INTO lot_position (book_id, lot_id, entity_id, quantity, cost, reduction,"
                    + " value_change) VALUES (?, ?, ?, 0, 0, 0, 0)";
    private static final String EVENTS = " FROM lot_event e JOIN lot p ON p.id = e.lot_id"
            + " WHERE p.pool_of_book_id = ? AND e.book_id = p.pool_of_book_id AND e.from_lot_id IS NOT NULL ";

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    /** The key of the pool of an asset in a book; empty where the book has never averaged it. */
    public Optional<Long> find(long bookId, long assetId) {
        return rows
                .list(
                        "SELECT id FROM lot WHERE pool_of_book_id = ? AND asset_id = ?",
                        row -> row.getLong("id"),
                        bookId,
                        assetId)
                .stream()
                .findFirst();
    }

    /** The keys of the pools of a book by that of their asset. */
    public Map<Long, Long> ofBook(long bookId) {
        Map<Long, Long> byAsset = new HashMap<>();
        rows.forEach(
                "SELECT id, asset_id FROM lot WHERE pool_of_book_id = ?",
                row -> byAsset.put(row.getLong("asset_id"), row.getLong("id")),
                bookId);
        return byAsset;
    }

    /**
     * The key of the pool that units of a day come into; it is made by the first of them, and begins with the oldest.
     *
     * @param on day of acquisition of the units
     */
    public long into(ReportingEntity entity, Asset asset, LocalDate on, String by, Instant now) {
        long bookId = entity.book().id();
        Optional<Long> known = find(bookId, asset.id());
        if (known.isPresent()) {
            rows.execute(
                    "UPDATE lot SET acquired_at = ?, acquired_on = ? WHERE id = ? AND acquired_on > ?",
                    entity.startOf(on),
                    on,
                    known.get(),
                    on);
            return known.get();
        }
        long id = ids.take("lot_seq", IDS_A_BLOCK);
        rows.execute(
                BEGIN,
                id,
                entity.id(),
                asset.id(),
                name(entity, asset),
                entity.startOf(on),
                on,
                entity.functionalCurrency(),
                by,
                now,
                bookId);
        rows.execute(EMPTY, bookId, id, entity.id());
        return id;
    }

    /** No lot is called so: the names of lots have no comma. */
    private static String name(ReportingEntity entity, Asset asset) {
        return asset.symbol() + " pool, " + entity.book().code();
    }

    /** What came into pools of a book, and was taken out again, after an instant; by pool, in the order of time. */
    public Map<Long, List<Pooled>> after(ReportingEntity entity, Instant instant) {
        Map<Long, List<Pooled>> byPool = new HashMap<>();
        rows.forEach(
                "SELECT e.lot_id, e.at, e.quantity_change, e.cost_change, e.reduction_change, e.value_change" + EVENTS
                        + "AND e.at > ? ORDER BY e.at, e.id",
                row -> byPool.computeIfAbsent(row.getLong("lot_id"), none -> new ArrayList<>())
                        .add(new Pooled(
                                SqlRows.instant(row, "at"),
                                row.getBigDecimal("quantity_change"),
                                amounts(row, entity))),
                entity.book().id(),
                instant);
        return byPool;
    }

    /**
     * A lot as it came into a pool.
     *
     * @param lot what it carried then, under its own key
     */
    public record Entered(long poolId, LotPosition lot) {}

    /** The lots of a book that are in a pool with all that they came with, of some, by their keys. */
    public List<Entered> entered(ReportingEntity entity, Collection<Long> lots) {
        Set<Long> wanted = new TreeSet<>(lots);
        Map<Long, Entered> found = new HashMap<>();
        rows.forEach(
                "SELECT e.lot_id, f.id, f.code, f.asset_id, f.acquired_at, f.day_precision, SUM(e.quantity_change) AS units,"
                        + " SUM(e.cost_change) AS cost_change, SUM(e.reduction_change) AS reduction_change,"
                        + " SUM(e.value_change) AS value_change FROM lot_event e JOIN lot p ON p.id = e.lot_id"
                        + " JOIN lot f ON f.id = e.from_lot_id WHERE p.pool_of_book_id = ? AND e.book_id = ?"
                        + " GROUP BY e.lot_id, f.id, f.code, f.asset_id, f.acquired_at, f.day_precision"
                        + " HAVING SUM(e.quantity_change) > 0",
                row -> {
                    if (wanted.contains(row.getLong("id"))) {
                        found.put(row.getLong("id"), new Entered(row.getLong("lot_id"), entered(row, entity)));
                    }
                },
                entity.book().id(),
                entity.book().id());
        return wanted.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .toList();
    }

    private static LotPosition entered(ResultSet row, ReportingEntity entity) throws SQLException {
        return new LotPosition(
                row.getLong("id"),
                row.getString("code"),
                row.getLong("asset_id"),
                SqlRows.instant(row, "acquired_at"),
                row.getBoolean("day_precision"),
                new Quantity(row.getBigDecimal("units")),
                amounts(row, entity));
    }

    /**
     * Those of some lots on which something builds in a pool: a disposal has counted their units off, or was posted at an
     * average that they are part of, or a measurement of the pool included them, or they passed into it from a lot.
     */
    public Set<Long> used(long entityId, Collection<Long> lots) {
        Set<Long> wanted = Set.copyOf(lots);
        Set<Long> used = new TreeSet<>();
        rows.forEach(
                "SELECT DISTINCT c.from_lot_id FROM lot_event c JOIN lot p ON p.id = c.lot_id"
                        + " WHERE p.entity_id = ? AND p.pool_of_book_id IS NOT NULL AND c.from_lot_id IS NOT NULL AND c.quantity_change > 0"
                        + " AND (c.kind <> ? OR EXISTS (SELECT 1 FROM lot_event e WHERE e.lot_id = c.lot_id"
                        + " AND e.book_id = c.book_id AND (e.kind = ? AND e.at >= c.at"
                        + " OR e.source_type = 'PROPOSAL' AND e.posted_on >= c.posted_on AND NOT EXISTS (SELECT 1 FROM"
                        + " undone_source n WHERE n.book_id = e.book_id AND n.source_type = e.source_type"
                        + " AND n.source_id = e.source_id)))"
                        + " OR EXISTS (SELECT 1 FROM pooled_units u JOIN disposal_posting s ON s.book_id = u.book_id"
                        + " AND s.disposal_id = u.disposal_id WHERE u.book_id = c.book_id AND u.lot_id = c.from_lot_id"
                        + " AND s.status NOT IN ('WITHDRAWN', 'REVERSED')))",
                row -> {
                    if (wanted.contains(row.getLong(1))) {
                        used.add(row.getLong(1));
                    }
                },
                entityId,
                LotEventKind.ACQUIRE,
                LotEventKind.DISPOSE);
        return used;
    }

    /**
     * Disposals of an asset that are posted in a book on a day or later, in the order in which they happened.
     *
     * @param averaged those of the pool; otherwise those of lots
     */
    public List<String> postedFrom(long bookId, long assetId, LocalDate day, boolean averaged) {
        return rows.list(
                "SELECT d.reference FROM disposal_posting s JOIN disposal d ON d.id = s.disposal_id WHERE s.book_id = ?"
                        + " AND d.asset_id = ? AND s.status = 'POSTED' AND d.disposed_on >= ?"
                        + " AND s.cost_method " + (averaged ? "=" : "<>") + " ? ORDER BY d.disposed_at, d.id",
                row -> row.getString("reference"),
                bookId,
                assetId,
                day,
                CostMethod.WEIGHTED_AVERAGE);
    }

    private static Amounts amounts(ResultSet row, ReportingEntity entity) throws SQLException {
        return new Amounts(
                money(row.getBigDecimal("cost_change"), entity),
                money(row.getBigDecimal("reduction_change"), entity),
                money(row.getBigDecimal("value_change"), entity));
    }

    private static Money money(BigDecimal amount, ReportingEntity entity) {
        return new Money(amount, entity.functionalCurrency());
    }
}
