package org.ballast.trading.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.audit.application.SealedInserts;
import org.ballast.audit.application.SealedInserts.Table;
import org.ballast.sql.SqlRows;
import org.ballast.trading.domain.CloseKind;
import org.ballast.trading.domain.PositionClose;

/** What was closed of positions. Call it inside a transaction; whoever adds holds the account. */
@ApplicationScoped
public class Closes {

    static final String COLUMNS = "id, position_id, reference, revision, withdrawn, kind, closed_at, quantity, price,"
            + " index_price, result, import_id, import_line, recorded_by, recorded_at, reason";

    private static final Table TABLE =
            new Table(SealedCloses.KIND, "position_close", COLUMNS, "position_close_seq", 1_000);
    private static final String SELECT = "SELECT c.id, c.position_id, c.reference, c.revision, c.withdrawn, c.kind,"
            + " c.closed_at, c.quantity, c.price, c.index_price, c.result FROM position_close c ";
    private static final String IN_FORCE = "NOT EXISTS (SELECT 1 FROM position_close n"
            + " WHERE n.position_id = c.position_id AND n.reference = c.reference AND n.revision > c.revision) ";

    @Inject
    private SqlRows rows;

    @Inject
    private SealedInserts inserts;

    /**
     * One that is to be kept; its key is not used.
     *
     * @param withdrawn whether it says that it never was
     * @param line in the file, header = 1; 0 of what was keyed in
     */
    public record New(PositionClose close, int revision, boolean withdrawn, long line) {}

    /** One with its revision, which may say that it never was. */
    public record Recorded(PositionClose close, int revision, boolean withdrawn) {}

    /** Keeps some. */
    public void add(List<New> closes, FactSource source) {
        inserts.add(TABLE, closes, (key, each) -> {
            PositionClose close = each.close();
            return new Object[] {
                key,
                close.positionId(),
                close.reference(),
                each.revision(),
                each.withdrawn(),
                close.kind(),
                close.at(),
                close.quantity(),
                close.price(),
                close.index(),
                close.result(),
                source.importId(),
                source.importLine(each.line()),
                source.by(),
                source.at(),
                source.reasonOf(each.revision())
            };
        });
    }

    /** All revisions in force of some positions, by position, the earliest close first. */
    public Map<Long, List<Recorded>> of(Collection<Long> positionIds) {
        Map<Long, List<Recorded>> found = new HashMap<>();
        rows.forEach(
                SELECT + "JOIN UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id) ON k.id = c.position_id WHERE " + IN_FORCE
                        + "ORDER BY c.closed_at, c.id",
                row -> found.computeIfAbsent(row.getLong("position_id"), position -> new ArrayList<>())
                        .add(new Recorded(close(row), row.getInt("revision"), row.getBoolean("withdrawn"))),
                positionIds);
        return found;
    }

    /** What is in force of an entity after one instant and up to another, the earliest first. */
    public List<PositionClose> between(long entityId, Instant after, Instant upTo) {
        return rows.many(
                SELECT + "JOIN account_position p ON p.id = c.position_id JOIN trading_account t"
                        + " ON t.id = p.account_id WHERE t.entity_id = ? AND c.closed_at > ? AND c.closed_at <= ?"
                        + " AND NOT c.withdrawn AND " + IN_FORCE + "ORDER BY c.closed_at, c.id",
                Closes::close,
                entityId,
                after,
                upTo);
    }

    /** When something was closed last up to an instant, by account of an entity that closed something. */
    public Map<Long, Instant> lastByAccount(long entityId, Instant upTo) {
        Map<Long, Instant> last = new HashMap<>();
        rows.forEach(
                "SELECT p.account_id, MAX(c.closed_at) AS closed_at FROM position_close c"
                        + " JOIN account_position p ON p.id = c.position_id JOIN trading_account t ON t.id = p.account_id"
                        + " WHERE t.entity_id = ? AND c.closed_at <= ? AND NOT c.withdrawn AND " + IN_FORCE
                        + "GROUP BY p.account_id",
                row -> last.put(row.getLong("account_id"), SqlRows.instant(row, "closed_at")),
                entityId,
                upTo);
        return last;
    }

    /** Those that a file brought and that are in force as it said them. */
    public List<Recorded> ofImport(long importId) {
        return rows.list(
                SELECT + "WHERE c.import_id = ? AND NOT c.withdrawn AND " + IN_FORCE + "ORDER BY c.id",
                row -> new Recorded(close(row), row.getInt("revision"), false),
                importId);
    }

    private static PositionClose close(ResultSet row) throws SQLException {
        Optional<BigDecimal> index = StoredNumber.ifThere(row, "index_price");
        return new PositionClose(
                row.getLong("id"),
                row.getLong("position_id"),
                row.getString("reference"),
                CloseKind.valueOf(row.getString("kind")),
                SqlRows.instant(row, "closed_at"),
                StoredNumber.of(row, "quantity"),
                StoredNumber.of(row, "price"),
                index,
                StoredNumber.of(row, "result"));
    }
}
