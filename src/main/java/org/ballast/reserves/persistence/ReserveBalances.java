package org.ballast.reserves.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.ballast.audit.application.SealedInserts;
import org.ballast.audit.application.SealedInserts.Table;
import org.ballast.reserves.domain.ReserveBalance;
import org.ballast.reserves.domain.ReserveSnapshot;
import org.ballast.sql.SqlRows;

/** What addresses held, revision by revision. Call it inside a transaction. */
@ApplicationScoped
public class ReserveBalances {

    static final String COLUMNS = "id, address_id, taken_at, revision, block_height, balance, encumbered, loan, origin,"
            + " note, import_id, recorded_by, recorded_at, reason";

    private static final Table TABLE =
            new Table(SealedReserveBalances.KIND, "reserve_balance", COLUMNS, "reserve_balance_seq", 1_000);
    private static final String IN_FORCE = "SELECT b.address_id, b.taken_at, b.revision, b.block_height, b.balance,"
            + " b.encumbered, b.loan, b.origin, b.note FROM reserve_balance b"
            + " JOIN reserve_address a ON a.id = b.address_id WHERE a.entity_id = ? AND a.asset_id = ? AND b.taken_at = ?"
            + " AND NOT EXISTS (SELECT 1 FROM reserve_balance n WHERE n.address_id = b.address_id"
            + " AND n.taken_at = b.taken_at AND n.revision > b.revision)";

    @Inject
    private SqlRows rows;

    @Inject
    private SealedInserts inserts;

    /** One that is to be kept. */
    public record New(long addressId, int revision, ReserveBalance balance) {}

    /** One with its revision. */
    public record Recorded(ReserveBalance balance, int revision) {}

    /**
     * Where balances come from.
     *
     * @param importId number of the file, absent of what came otherwise
     * @param reason why recorded ones are said otherwise
     */
    public record Source(OptionalLong importId, String by, Instant at, String reason) {}

    public void add(Collection<New> balances, Source source) {
        inserts.add(TABLE, balances, (key, each) -> new Object[] {
            key,
            each.addressId(),
            each.balance().at(),
            each.revision(),
            each.balance().blockHeight(),
            new BigDecimal(each.balance().balance()),
            new BigDecimal(each.balance().encumbered()),
            new BigDecimal(each.balance().loan()),
            each.balance().origin(),
            each.balance().note(),
            source.importId(),
            source.by(),
            source.at(),
            each.revision() > 1 ? source.reason() : ""
        });
    }

    /** What is in force of an entity in an asset for an instant, by key of the address. */
    public Map<Long, Recorded> inForce(long entityId, long assetId, Instant at) {
        Map<Long, Recorded> found = new HashMap<>();
        rows.forEach(
                IN_FORCE,
                row -> found.put(row.getLong("address_id"), new Recorded(balance(row), row.getInt("revision"))),
                entityId,
                assetId,
                at);
        return found;
    }

    /** The instants of an entity, the newest first. */
    public List<ReserveSnapshot> taken(long entityId, int limit) {
        return rows.list(
                "SELECT DISTINCT s.symbol, b.taken_at FROM reserve_balance b JOIN reserve_address a ON a.id = b.address_id"
                        + " JOIN asset s ON s.id = a.asset_id WHERE a.entity_id = ? ORDER BY b.taken_at DESC, s.symbol"
                        + " FETCH FIRST ? ROWS ONLY",
                row -> new ReserveSnapshot(row.getString("symbol"), SqlRows.instant(row, "taken_at")),
                entityId,
                limit);
    }

    private static ReserveBalance balance(ResultSet row) throws SQLException {
        return new ReserveBalance(
                SqlRows.instant(row, "taken_at"),
                row.getLong("block_height"),
                units(row, "balance"),
                units(row, "encumbered"),
                units(row, "loan"),
                ReserveBalance.Origin.valueOf(row.getString("origin")),
                row.getString("note"));
    }

    private static BigInteger units(ResultSet row, String column) throws SQLException {
        return row.getBigDecimal(column).toBigIntegerExact();
    }
}
