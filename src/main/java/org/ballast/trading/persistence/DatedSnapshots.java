package org.ballast.trading.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ballast.sql.SqlRows;
import org.ballast.trading.domain.AccountSnapshot;
import org.ballast.trading.domain.Collateral;
import org.ballast.trading.domain.DatedSnapshot;
import org.ballast.trading.domain.Haircuts;
import org.ballast.trading.domain.SettlementUnit;
import org.jspecify.annotations.Nullable;

/** What venues said of accounts, as it is in force, with what is pledged and printed. Call it inside a transaction. */
@ApplicationScoped
public class DatedSnapshots {

    private static final String SELECT = "SELECT s.*, t.unit, t.decimals, t.venue FROM account_snapshot s"
            + " JOIN trading_account t ON t.id = s.account_id ";
    private static final String IN_FORCE = "NOT EXISTS (SELECT 1 FROM account_snapshot n"
            + " WHERE n.account_id = s.account_id AND n.taken_at = s.taken_at AND n.revision > s.revision) ";
    private static final String AMONG = " JOIN UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id) ON k.id = ";

    @Inject
    private SqlRows rows;

    @Inject
    private CollateralHaircuts haircuts;

    /** A row of an account, before what stands beside it. */
    private record Head(DatedSnapshot bare, String venue, boolean withdrawn) {}

    /** An instant at which what is pledged is looked at, said of a snapshot. */
    @FunctionalInterface
    private interface Look {
        Instant at(DatedSnapshot snapshot);
    }

    /** One with whether its last revision says that it never was. */
    public record Recorded(DatedSnapshot snapshot, boolean withdrawn) {}

    /** The last at or before an instant of each account of an entity, by account; what is pledged as it counts at that instant. */
    public Map<Long, DatedSnapshot> newestAt(long entityId, Instant at) {
        Map<Long, DatedSnapshot> newest = new HashMap<>();
        whole(
                        said -> at,
                        SELECT + "JOIN (SELECT o.account_id, MAX(o.taken_at) AS taken_at FROM account_snapshot o"
                                + " JOIN trading_account a ON a.id = o.account_id WHERE a.entity_id = ? AND o.taken_at <= ?"
                                + " AND NOT o.withdrawn AND NOT EXISTS (SELECT 1 FROM account_snapshot n"
                                + " WHERE n.account_id = o.account_id AND n.taken_at = o.taken_at AND n.revision > o.revision)"
                                + " GROUP BY o.account_id) x ON x.account_id = s.account_id AND x.taken_at = s.taken_at WHERE "
                                + IN_FORCE,
                        entityId,
                        at)
                .forEach(each -> newest.put(each.snapshot().accountId(), each.snapshot()));
        return newest;
    }

    /** The last of an account at or before an instant; what is pledged as it counts at that instant. */
    public Optional<DatedSnapshot> newestOfAccount(long accountId, Instant at) {
        return whole(
                        said -> at,
                        SELECT + "WHERE s.account_id = ? AND s.taken_at <= ? AND NOT s.withdrawn AND " + IN_FORCE
                                + "ORDER BY s.taken_at DESC FETCH FIRST 1 ROWS ONLY",
                        accountId,
                        at)
                .stream()
                .map(Recorded::snapshot)
                .findFirst();
    }

    /** The last revision of that very instant. */
    public Optional<Recorded> at(long accountId, Instant at) {
        return whole(SELECT + "WHERE s.account_id = ? AND s.taken_at = ? AND " + IN_FORCE, accountId, at).stream()
                .findFirst();
    }

    /** Those of an account before an instant, the newest first. */
    public List<DatedSnapshot> before(long accountId, Instant before, int limit) {
        return whole(
                        SELECT + "WHERE s.account_id = ? AND s.taken_at < ? AND NOT s.withdrawn AND " + IN_FORCE
                                + "ORDER BY s.taken_at DESC FETCH FIRST ? ROWS ONLY",
                        accountId,
                        before,
                        limit)
                .stream()
                .map(Recorded::snapshot)
                .toList();
    }

    /** Those that a file brought and that are in force as it said them. */
    public List<DatedSnapshot> ofImport(long importId) {
        return whole(SELECT + "WHERE s.import_id = ? AND NOT s.withdrawn AND " + IN_FORCE, importId).stream()
                .map(Recorded::snapshot)
                .toList();
    }

    public Optional<DatedSnapshot> byId(long id) {
        return whole(SELECT + "WHERE s.id = ?", id).stream()
                .map(Recorded::snapshot)
                .findFirst();
    }

    private List<Recorded> whole(String sql, @Nullable Object... values) {
        return whole(DatedSnapshot::at, sql, values);
    }

    private List<Recorded> whole(Look look, String sql, @Nullable Object... values) {
        List<Head> heads = rows.list(sql, DatedSnapshots::head, values);
        List<Long> keys = heads.stream().map(head -> head.bare().id()).toList();
        Map<Long, List<Collateral>> pledged = new HashMap<>();
        Map<Long, SortedMap<String, BigDecimal>> printed = new HashMap<>();
        if (!keys.isEmpty()) {
            readBeside(keys, pledged, printed);
        }
        Haircuts ofVenues = pledged.isEmpty()
                ? Haircuts.NONE
                : haircuts.of(heads.stream().map(Head::venue).collect(Collectors.toSet()));
        return heads.stream()
                .map(head -> new Recorded(
                        joined(
                                        head,
                                        pledged.getOrDefault(head.bare().id(), List.of()),
                                        printed.getOrDefault(head.bare().id(), new TreeMap<>()))
                                .less(ofVenues, head.venue(), look.at(head.bare())),
                        head.withdrawn()))
                .toList();
    }

    private void readBeside(
            List<Long> keys, Map<Long, List<Collateral>> pledged, Map<Long, SortedMap<String, BigDecimal>> printed) {
        rows.forEach(
                "SELECT c.snapshot_id, c.asset, c.quantity, c.price, c.haircut FROM snapshot_collateral c" + AMONG
                        + "c.snapshot_id ORDER BY c.id",
                row -> pledged.computeIfAbsent(row.getLong("snapshot_id"), key -> new ArrayList<>())
                        .add(new Collateral(
                                row.getString("asset"),
                                StoredNumber.of(row, "quantity"),
                                StoredNumber.of(row, "price"),
                                StoredNumber.ifThere(row, "haircut").orElse(BigDecimal.ONE),
                                row.getBigDecimal("haircut") == null)),
                keys);
        rows.forEach(
                "SELECT f.snapshot_id, f.name, f.amount FROM printed_figure f" + AMONG + "f.snapshot_id",
                row -> printed.computeIfAbsent(row.getLong("snapshot_id"), key -> new TreeMap<>())
                        .put(row.getString("name"), StoredNumber.of(row, "amount")),
                keys);
    }

    private static DatedSnapshot joined(Head head, List<Collateral> pledged, SortedMap<String, BigDecimal> printed) {
        DatedSnapshot bare = head.bare();
        return new DatedSnapshot(
                bare.id(),
                bare.accountId(),
                bare.at(),
                bare.revision(),
                bare.snapshot().pledging(pledged),
                printed,
                bare.source(),
                bare.importId(),
                bare.recordedBy(),
                bare.recordedAt());
    }

    private static Head head(ResultSet row) throws SQLException {
        SettlementUnit unit = new SettlementUnit(row.getString("unit"), row.getInt("decimals"));
        AccountSnapshot said = new AccountSnapshot(
                unit,
                unit.rounded(row.getBigDecimal("settled_cash")),
                unit.rounded(row.getBigDecimal("cash_reserved")),
                unit.rounded(row.getBigDecimal("open_order_cash")),
                unit.rounded(row.getBigDecimal("unrealised_futures")),
                unit.rounded(row.getBigDecimal("option_value_long")),
                unit.rounded(row.getBigDecimal("option_value_short")),
                List.of(),
                unit.rounded(row.getBigDecimal("initial_margin")),
                unit.rounded(row.getBigDecimal("open_order_margin")),
                unit.rounded(row.getBigDecimal("maintenance_margin")));
        DatedSnapshot bare = new DatedSnapshot(
                row.getLong("id"),
                row.getLong("account_id"),
                SqlRows.instant(row, "taken_at"),
                row.getInt("revision"),
                said,
                new TreeMap<>(),
                row.getString("source"),
                row.getLong("import_id"),
                row.getString("recorded_by"),
                SqlRows.instant(row, "recorded_at"));
        return new Head(bare, row.getString("venue"), row.getBoolean("withdrawn"));
    }
}
