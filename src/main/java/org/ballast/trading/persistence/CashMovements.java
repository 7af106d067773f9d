package org.ballast.trading.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.audit.application.SealedInserts;
import org.ballast.audit.application.SealedInserts.Table;
import org.ballast.sql.SqlRows;
import org.ballast.trading.domain.CashMovement;
import org.ballast.trading.domain.CashMovementKind;

/** Settled cash of accounts that came or went. Call it inside a transaction, with the account held. */
@ApplicationScoped
public class CashMovements {

    static final String COLUMNS = "id, account_id, reference, revision, withdrawn, kind, moved_at, amount, import_id,"
            + " import_line, recorded_by, recorded_at, reason";

    private static final Table TABLE =
            new Table(SealedCashMovements.KIND, "cash_movement", COLUMNS, "cash_movement_seq", 1_000);
    private static final String SELECT =
            "SELECT m.id, m.account_id, m.reference, m.revision, m.kind, m.moved_at, m.amount FROM cash_movement m ";
    private static final String IN_FORCE = "NOT EXISTS (SELECT 1 FROM cash_movement n WHERE n.account_id = m.account_id"
            + " AND n.reference = m.reference AND n.revision > m.revision) ";

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
    public record New(CashMovement movement, int revision, boolean withdrawn, long line) {}

    /** One with its revision, which may say that it never was. */
    public record Recorded(CashMovement movement, int revision, boolean withdrawn) {}

    /** Keeps some. */
    public void add(List<New> movements, FactSource source) {
        inserts.add(TABLE, movements, (key, each) -> {
            CashMovement movement = each.movement();
            return new Object[] {
                key,
                movement.accountId(),
                movement.reference(),
                each.revision(),
                each.withdrawn(),
                movement.kind(),
                movement.at(),
                movement.amount(),
                source.importId(),
                source.importLine(each.line()),
                source.by(),
                source.at(),
                source.reasonOf(each.revision())
            };
        });
    }

    /** The last revisions of those of some references, by reference. */
    public Map<String, Recorded> among(long accountId, Collection<String> references) {
        Map<String, Recorded> found = new HashMap<>();
        rows.forEach(
                "SELECT m.id, m.account_id, m.reference, m.revision, m.withdrawn, m.kind, m.moved_at, m.amount"
                        + " FROM cash_movement m JOIN UNNEST(CAST(? AS VARCHAR(128) ARRAY)) AS k(reference)"
                        + " ON k.reference = m.reference WHERE m.account_id = ? AND " + IN_FORCE,
                row -> found.put(
                        row.getString("reference"),
                        new Recorded(movement(row), row.getInt("revision"), row.getBoolean("withdrawn"))),
                references,
                accountId);
        return found;
    }

    /**
     * Those of an account that are in force, the newest first.
     *
     * @param before instant before which all are
     * @param beforeId key before which those of that very instant are
     */
    public List<CashMovement> before(long accountId, Instant before, long beforeId, int limit) {
        return rows.list(
                SELECT + "WHERE m.account_id = ? AND (m.moved_at < ? OR (m.moved_at = ? AND m.id < ?))"
                        + " AND NOT m.withdrawn AND " + IN_FORCE
                        + "ORDER BY m.moved_at DESC, m.id DESC FETCH FIRST ? ROWS ONLY",
                CashMovements::movement,
                accountId,
                before,
                before,
                beforeId,
                limit);
    }

    /** The sums by kind and account of an entity after one instant and up to another, of what is in force. */
    public Map<Long, Map<CashMovementKind, BigDecimal>> sums(long entityId, Instant after, Instant upTo) {
        Map<Long, Map<CashMovementKind, BigDecimal>> sums = new HashMap<>();
        rows.forEach(
                "SELECT m.account_id, m.kind, SUM(m.amount) AS total FROM cash_movement m JOIN trading_account t"
                        + " ON t.id = m.account_id WHERE t.entity_id = ? AND m.moved_at > ? AND m.moved_at <= ?"
                        + " AND NOT m.withdrawn AND " + IN_FORCE + "GROUP BY m.account_id, m.kind",
                row -> sums.computeIfAbsent(row.getLong("account_id"), account -> new HashMap<>())
                        .put(CashMovementKind.valueOf(row.getString("kind")), StoredNumber.of(row, "total")),
                entityId,
                after,
                upTo);
        return sums;
    }

    /** Those that a file brought and that are in force as it said them. */
    public List<Recorded> ofImport(long importId) {
        return rows.list(
                SELECT + "WHERE m.import_id = ? AND NOT m.withdrawn AND " + IN_FORCE + "ORDER BY m.id",
                row -> new Recorded(movement(row), row.getInt("revision"), false),
                importId);
    }

    private static CashMovement movement(ResultSet row) throws SQLException {
        return new CashMovement(
                row.getLong("id"),
                row.getLong("account_id"),
                row.getString("reference"),
                CashMovementKind.valueOf(row.getString("kind")),
                SqlRows.instant(row, "moved_at"),
                StoredNumber.of(row, "amount"));
    }
}
