package org.ballast.prices.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.prices.domain.NoTrade;
import org.ballast.prices.domain.PricesSentence;
import org.ballast.prices.domain.Span;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;
import org.jspecify.annotations.Nullable;

/** Hours without a trade and what was decided about them; both only grow. Call it inside a transaction. */
@ApplicationScoped
public class NoTrades {

    private static final int IDS_A_BLOCK = 50;
    private static final String SELECT = "SELECT n.id, n.market_id, m.code, n.asset_id, a.symbol, n.from_at, n.to_at,"
            + " n.reason, n.said_by, n.said_at, d.decision, d.decided_by, d.decided_at, d.reason AS decision_reason"
            + " FROM no_trade n JOIN market m ON m.id = n.market_id JOIN asset a ON a.id = n.asset_id"
            + " LEFT JOIN no_trade_decision d ON d.no_trade_id = n.id AND d.step ="
            + " (SELECT MAX(step) FROM no_trade_decision WHERE no_trade_id = n.id) ";

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    /** Keeps what somebody says and gives its key; the key and decision of the argument are not used. */
    public long add(NoTrade said) {
        long id = ids.take("no_trade_seq", IDS_A_BLOCK);
        rows.execute(
                "INSERT INTO no_trade (id, market_id, asset_id, from_at, to_at, reason, said_by, said_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                said.marketId(),
                said.assetId(),
                said.span().from(),
                said.span().to(),
                said.reason(),
                said.saidBy(),
                said.saidAt());
        return id;
    }

    /** Keeps a decision: the first confirms or rejects, the second revokes. */
    public void decide(long id, NoTrade.Decision decision) {
        rows.execute(
                "INSERT INTO no_trade_decision (no_trade_id, step, decision, decided_by, decided_at, reason)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                id,
                decision.status() == NoTrade.Status.REVOKED ? 2 : 1,
                decision.status(),
                decision.by(),
                decision.at(),
                decision.reason());
    }

    /**
     * It, held for this transaction.
     *
     * @throws Refusal NOT_FOUND
     */
    public NoTrade lock(long id) {
        rows.list("SELECT id FROM no_trade WHERE id = ? FOR UPDATE", row -> row.getLong("id"), id);
        return byId(id);
    }

    /**
     * @throws Refusal NOT_FOUND
     */
    public NoTrade byId(long id) {
        return rows.list(SELECT + "WHERE n.id = ?", NoTrades::noTrade, id).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, PricesSentence.NO_HOURS_WITHOUT_TRADE, id));
    }

    /** Those that are in force and have time in common with a stretch, by their beginning. */
    public List<NoTrade> confirmed(long marketId, long assetId, Instant from, Instant to) {
        return rows.list(
                SELECT + "WHERE n.market_id = ? AND n.asset_id = ? AND n.to_at > ? AND n.from_at < ?"
                        + " AND d.decision = 'CONFIRMED' ORDER BY n.from_at, n.id",
                NoTrades::noTrade,
                marketId,
                assetId,
                from,
                to);
    }

    /**
     * Those beyond another one, the newest first or, backward, the oldest first.
     *
     * @param id key of that one, empty for the edge of the list
     */
    public List<NoTrade> beyond(OptionalLong id, boolean backward, int limit) {
        return rows.list(
                SELECT + (id.isEmpty() ? "" : "WHERE n.id " + (backward ? "> ? " : "< ? ")) + "ORDER BY n.id"
                        + (backward ? "" : " DESC") + " FETCH FIRST ? ROWS ONLY",
                NoTrades::noTrade,
                id.isEmpty() ? new Object[] {limit} : new Object[] {id.getAsLong(), limit});
    }

    public int count() {
        return rows.list("SELECT count(*) FROM no_trade", row -> row.getInt(1)).get(0);
    }

    /** Those that wait for a second person, the oldest first. */
    public List<NoTrade> undecided(int limit) {
        return rows.list(
                SELECT + "WHERE d.no_trade_id IS NULL ORDER BY n.id FETCH FIRST ? ROWS ONLY", NoTrades::noTrade, limit);
    }

    /** How many wait for a second person. */
    public int countUndecided() {
        return rows.list(
                        "SELECT count(*) FROM no_trade n WHERE NOT EXISTS"
                                + " (SELECT 1 FROM no_trade_decision d WHERE d.no_trade_id = n.id)",
                        row -> row.getInt(1))
                .get(0);
    }

    private static NoTrade noTrade(ResultSet row) throws SQLException {
        return new NoTrade(
                row.getLong("id"),
                row.getLong("market_id"),
                row.getString("code"),
                row.getLong("asset_id"),
                row.getString("symbol"),
                new Span(SqlRows.instant(row, "from_at"), SqlRows.instant(row, "to_at")),
                row.getString("reason"),
                row.getString("said_by"),
                SqlRows.instant(row, "said_at"),
                decision(row));
    }

    private static Optional<NoTrade.Decision> decision(ResultSet row) throws SQLException {
        @Nullable String decision = row.getString("decision");
        if (decision == null) {
            return Optional.empty();
        }
        return Optional.of(new NoTrade.Decision(
                NoTrade.Status.valueOf(decision),
                row.getString("decided_by"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getString("decision_reason")));
    }
}
