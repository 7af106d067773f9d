package org.ballast.margin.persistence;

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
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballast.audit.application.SealedInserts;
import org.ballast.audit.application.SealedInserts.Table;
import org.ballast.margin.domain.CallStatus;
import org.ballast.margin.domain.MarginCall;
import org.ballast.margin.domain.MarginSentence;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.SqlRows;
import org.ballast.trading.domain.SettlementUnit;
import org.jspecify.annotations.Nullable;

/** Margin calls and what became of them; they only grow. Call it inside a transaction. */
@ApplicationScoped
public class MarginCalls {

    static final String COLUMNS = "id, entity_id, account_id, number_in, after_number, reading_id, to_initial,"
            + " to_maintenance, raised_at, raised_by, due_at, asked_of";
    static final String END_COLUMNS =
            "id, call_id, account_id, number_in, due_at, status, transfer_id, reading_id, reason,"
                    + " ended_by, ended_at";
    private static final Table TABLE = new Table(SealedMarginCalls.KIND, "margin_call", COLUMNS, "margin_call_seq", 50);
    private static final Table ENDS =
            new Table(SealedMarginCallEnds.KIND, "margin_call_end", END_COLUMNS, "margin_call_end_seq", 50);
    private static final String SELECT = "SELECT c.id, c.entity_id, c.account_id, a.code, a.venue, a.unit, a.decimals,"
            + " c.number_in, c.to_initial, c.to_maintenance, c.raised_at, c.raised_by, c.due_at, c.asked_of, e.status,"
            + " e.reason, e.ended_by, e.ended_at FROM margin_call c JOIN trading_account a ON a.id = c.account_id"
            + " LEFT JOIN margin_call_end e ON e.call_id = c.id WHERE ";

    @Inject
    private SqlRows rows;

    @Inject
    private SealedInserts inserts;

    /** What ended a call: a transfer that met it, or what a check found. */
    public record By(OptionalLong transferId, OptionalLong readingId) {

        public static By transfer(long id) {
            return new By(OptionalLong.of(id), OptionalLong.empty());
        }

        public static By reading(long id) {
            return new By(OptionalLong.empty(), OptionalLong.of(id));
        }
    }

    /** A call that is to be raised, with what a check found of its account. */
    public record Raising(MarginCall call, long readingId) {}

    /** An open call that is to end. */
    public record Ending(MarginCall open, MarginCall.End end, By by) {}

    /** Keeps new ones, each with a number that follows that of the last one of its account, which has ended; by key. */
    public List<MarginCall> add(Collection<Raising> raised) {
        return byIds(inserts.keysOfAdded(TABLE, raised, (id, each) -> new @Nullable Object[] {
            id,
            each.call().entityId(),
            each.call().accountId(),
            each.call().number(),
            each.call().number() == 1 ? null : each.call().number() - 1,
            each.readingId(),
            each.call().toInitial(),
            each.call().toMaintenance(),
            each.call().raisedAt(),
            each.call().raisedBy(),
            each.call().dueAt(),
            each.call().askedOf()
        }));
    }

    /** Keeps what became of one that is open. */
    public MarginCall end(MarginCall open, MarginCall.End end, By by) {
        return end(List.of(new Ending(open, end, by))).getFirst();
    }

    /** Keeps what became of some that are open; by key. */
    public List<MarginCall> end(Collection<Ending> ended) {
        inserts.add(ENDS, ended, (id, each) -> new Object[] {
            id,
            each.open().id(),
            each.open().accountId(),
            each.open().number(),
            each.open().dueAt(),
            each.end().status(),
            each.by().transferId(),
            each.by().readingId(),
            each.end().reason(),
            each.end().by(),
            each.end().at()
        });
        return byIds(ended.stream().map(each -> each.open().id()).toList());
    }

    /** The number of the last one of each account of an entity that has one. */
    public Map<Long, Integer> lastNumbers(long entityId) {
        Map<Long, Integer> numbers = new HashMap<>();
        rows.forEach(
                "SELECT account_id, MAX(number_in) FROM margin_call WHERE entity_id = ? GROUP BY account_id",
                row -> numbers.put(row.getLong(1), row.getInt(2)),
                entityId);
        return numbers;
    }

    /**
     * @throws Refusal NOT_FOUND
     */
    public MarginCall byId(long id) {
        return rows.list(SELECT + "c.id = ?", MarginCalls::call, id).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, MarginSentence.NO_CALL, id));
    }

    /** Several, by key. */
    public List<MarginCall> byIds(Collection<Long> wanted) {
        return wanted.isEmpty()
                ? List.of()
                : rows.list(
                        SELECT + "c.id IN (SELECT k.id FROM UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id)) ORDER BY c.id",
                        MarginCalls::call,
                        wanted);
    }

    /** The open ones of an entity, by account. */
    public Map<Long, MarginCall> open(long entityId) {
        return rows.list(SELECT + "c.entity_id = ? AND e.id IS NULL", MarginCalls::call, entityId).stream()
                .collect(Collectors.toMap(MarginCall::accountId, Function.identity()));
    }

    /** The number of the open call that a check raised by that snapshot. */
    public Optional<Integer> openOn(long snapshotId) {
        return rows
                .list(
                        "SELECT c.number_in FROM margin_call c JOIN margin_reading r ON r.id = c.reading_id"
                                + " WHERE r.snapshot_id = ? AND NOT EXISTS (SELECT 1 FROM margin_call_end e WHERE e.call_id = c.id)",
                        row -> row.getInt(1),
                        snapshotId)
                .stream()
                .findFirst();
    }

    /** The open ones of all entities, those that are due first on top. */
    public List<MarginCall> waiting(int limit) {
        return rows.list(
                SELECT + "e.id IS NULL ORDER BY c.due_at, c.id FETCH FIRST ? ROWS ONLY", MarginCalls::call, limit);
    }

    public int countWaiting() {
        return rows.list(
                        "SELECT COUNT(*) FROM margin_call c WHERE NOT EXISTS (SELECT 1 FROM margin_call_end e WHERE e.call_id = c.id)",
                        row -> row.getInt(1))
                .getFirst();
    }

    /** Entities of which an open call is due. */
    public List<Long> entitiesWithDue(Instant now) {
        return rows.list(
                "SELECT DISTINCT c.entity_id FROM margin_call c WHERE c.due_at <= ? AND NOT EXISTS"
                        + " (SELECT 1 FROM margin_call_end e WHERE e.call_id = c.id) ORDER BY c.entity_id",
                row -> row.getLong(1),
                now);
    }

    /**
     * Those of an entity before another one, the latest first.
     *
     * @param status empty for all
     * @param beforeId empty for the latest
     */
    public List<MarginCall> before(long entityId, Optional<CallStatus> status, Optional<Long> beforeId, int limit) {
        return rows.list(
                SELECT
                        + "c.entity_id = ? AND c.id < ? AND COALESCE(e.status, 'OPEN') = COALESCE(CAST(? AS VARCHAR(16)),"
                        + " e.status, 'OPEN') ORDER BY c.id DESC FETCH FIRST ? ROWS ONLY",
                MarginCalls::call,
                entityId,
                beforeId.orElse(Long.MAX_VALUE),
                status,
                limit);
    }

    private static MarginCall call(ResultSet row) throws SQLException {
        String ended = row.getString("status");
        return new MarginCall(
                row.getLong("id"),
                row.getLong("entity_id"),
                row.getLong("account_id"),
                row.getString("code"),
                row.getString("venue"),
                row.getInt("number_in"),
                new SettlementUnit(row.getString("unit"), row.getInt("decimals")),
                amount(row, "to_initial"),
                amount(row, "to_maintenance"),
                SqlRows.instant(row, "raised_at"),
                row.getString("raised_by"),
                SqlRows.instant(row, "due_at"),
                row.getString("asked_of"),
                ended == null ? Optional.empty() : Optional.of(end(row, ended)));
    }

    private static MarginCall.End end(ResultSet row, String status) throws SQLException {
        return new MarginCall.End(
                CallStatus.valueOf(status),
                SqlRows.instant(row, "ended_at"),
                row.getString("ended_by"),
                row.getString("reason"));
    }

    /** With the decimals of the unit, and more only where something stands there. */
    static BigDecimal amount(ResultSet row, String column) throws SQLException {
        BigDecimal plain = row.getBigDecimal(column).stripTrailingZeros();
        int decimals = row.getInt("decimals");
        return plain.scale() < decimals ? plain.setScale(decimals) : plain;
    }
}
