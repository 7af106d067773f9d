package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.holdings.domain.DisposalKind;
import org.ballast.holdings.domain.DisposalRequest;
import org.ballast.holdings.domain.LotOrigin;
import org.ballast.holdings.domain.NewLot;
import org.ballast.measurement.domain.CostMethod;
import org.ballast.sql.SqlRows;

/** What the books say of lots and disposals in force, in the words in which a file says it. */
@ApplicationScoped
public class RecordedRows {

    private static final String LOT = "SELECT l.id, l.code, l.asset_id, l.wallet_id, l.acquired_at, l.acquired_on,"
            + " l.day_precision, l.quantity, l.cost, l.fee, l.currency, l.reference, l.import_line, l.origin FROM lot l ";
    private static final String ACQUIRED_BY =
            "WHERE l.entity_id = ? AND l.pool_of_book_id IS NULL AND l.withdrawn = FALSE ";
    private static final String AMONG = "JOIN UNNEST(CAST(? AS VARCHAR(64) ARRAY)) AS n(name) ON n.name = ";
    private static final String NAMED_LOTS = "SELECT d.id, l.code, p.quantity FROM disposal d"
            + " JOIN book b ON b.primary_of = d.entity_id"
            + " JOIN disposal_posting s ON s.disposal_id = d.id AND s.book_id = b.id"
            + " JOIN disposal_lot p ON p.disposal_id = d.id AND p.book_id = b.id"
            + " JOIN lot l ON l.id = p.lot_id ";
    private static final String NAMED = " WHERE d.entity_id = ? AND s.cost_method = '" + CostMethod.SPECIFIC_ID + "' ";
    private static final String DISPOSAL =
            "SELECT d.id, d.reference, d.asset_id, d.disposed_at, d.disposed_on, d.quantity,"
                    + " d.proceeds, d.fee, d.currency, d.wallet_id, d.import_line, d.kind, d.note FROM disposal d ";
    private static final String KEYED = "JOIN UNNEST(CAST(? AS BIGINT ARRAY)) AS n(id) ON n.id = d.id ";
    private static final String DISPOSED_BY = " WHERE d.entity_id = ? ";
    private static final String IN_FORCE = "AND d.withdrawn = FALSE ";

    @Inject
    private SqlRows rows;

    /** Lots in force by code, of those that are named. */
    public Map<String, NewLot> lots(long entityId, Collection<String> codes) {
        Map<String, NewLot> found = new HashMap<>();
        rows.forEach(
                LOT + AMONG + "l.code " + ACQUIRED_BY,
                row -> found.put(row.getString("code"), lot(row)),
                codes,
                entityId);
        return found;
    }

    /** Disposals in force by reference, of those that are named. */
    public Map<String, DisposalRequest> disposals(long entityId, Collection<String> references) {
        Map<Long, Map<String, Quantity>> named = new HashMap<>();
        String among = AMONG + "d.reference";
        rows.forEach(NAMED_LOTS + among + NAMED + IN_FORCE, row -> name(named, row), references, entityId);
        Map<String, DisposalRequest> found = new HashMap<>();
        rows.forEach(
                DISPOSAL + among + DISPOSED_BY + IN_FORCE,
                row -> found.put(
                        row.getString("reference"), disposal(row, named.getOrDefault(row.getLong("id"), Map.of()))),
                references,
                entityId);
        return found;
    }

    /** What was recorded, with its key. */
    public record Keyed<T>(long id, T row) {}

    /** Lots in force that were acquired on a day or later, in the order of acquisition. */
    public List<Keyed<NewLot>> lotsFrom(long entityId, LocalDate day) {
        return rows.list(
                LOT + ACQUIRED_BY + "AND l.acquired_on >= ? ORDER BY l.acquired_at, l.id",
                row -> new Keyed<>(row.getLong("id"), lot(row)),
                entityId,
                day);
    }

    /** Whether lots in force were acquired before a day. */
    public boolean hasLotsBefore(long entityId, LocalDate day) {
        return !rows.list(
                        LOT + ACQUIRED_BY + "AND l.acquired_on < ? FETCH FIRST 1 ROWS ONLY",
                        row -> row.getLong("id"),
                        entityId,
                        day)
                .isEmpty();
    }

    /** Disposals in force of a day or later, in the order in which they happened. */
    public List<Keyed<DisposalRequest>> disposalsFrom(long entityId, LocalDate day) {
        Map<Long, Map<String, Quantity>> named = new HashMap<>();
        String later = "AND d.withdrawn = FALSE AND d.disposed_on >= ?";
        rows.forEach(NAMED_LOTS + NAMED + later, row -> name(named, row), entityId, day);
        return rows.list(
                DISPOSAL + DISPOSED_BY + later + " ORDER BY d.disposed_at, d.import_line, d.id",
                row -> new Keyed<>(row.getLong("id"), disposal(row, named.getOrDefault(row.getLong("id"), Map.of()))),
                entityId,
                day);
    }

    /** Some disposals by their keys, in force or not, in the order in which they happened; of one instant as they were recorded. */
    public List<Keyed<DisposalRequest>> disposalsOf(long entityId, Collection<Long> ids) {
        Map<Long, Map<String, Quantity>> named = new HashMap<>();
        rows.forEach(NAMED_LOTS + KEYED + NAMED, row -> name(named, row), ids, entityId);
        return rows.list(
                DISPOSAL + KEYED + DISPOSED_BY + " ORDER BY d.disposed_at, d.id",
                row -> new Keyed<>(row.getLong("id"), disposal(row, named.getOrDefault(row.getLong("id"), Map.of()))),
                ids,
                entityId);
    }

    private static void name(Map<Long, Map<String, Quantity>> named, ResultSet row) throws SQLException {
        named.computeIfAbsent(row.getLong("id"), id -> new LinkedHashMap<>())
                .put(row.getString("code"), new Quantity(row.getBigDecimal("quantity")));
    }

    private static NewLot lot(ResultSet row) throws SQLException {
        return new NewLot(
                row.getString("code"),
                row.getLong("asset_id"),
                row.getLong("wallet_id"),
                SqlRows.instant(row, "acquired_at"),
                row.getObject("acquired_on", LocalDate.class),
                row.getBoolean("day_precision"),
                new Quantity(row.getBigDecimal("quantity")),
                money(row, "cost"),
                money(row, "fee"),
                row.getString("reference"),
                row.getInt("import_line"),
                LotOrigin.valueOf(row.getString("origin")));
    }

    private static DisposalRequest disposal(ResultSet row, Map<String, Quantity> lots) throws SQLException {
        long wallet = row.getLong("wallet_id");
        return new DisposalRequest(
                row.getString("reference"),
                row.getLong("asset_id"),
                SqlRows.instant(row, "disposed_at"),
                row.getObject("disposed_on", LocalDate.class),
                false,
                new Quantity(row.getBigDecimal("quantity")),
                money(row, "proceeds"),
                money(row, "fee"),
                wallet == 0 ? OptionalLong.empty() : OptionalLong.of(wallet),
                lots,
                row.getInt("import_line"),
                DisposalKind.valueOf(row.getString("kind")),
                row.getString("note"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return new Money(row.getBigDecimal(column), Currency.getInstance(row.getString("currency")));
    }
}
