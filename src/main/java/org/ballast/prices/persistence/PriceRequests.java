package org.ballast.prices.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.prices.domain.PriceRequest;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;

/** What was asked for of prices that take a second person. Call it inside a transaction. */
@ApplicationScoped
public class PriceRequests {

    private static final int KEYS_A_BLOCK = 50;
    private static final String SELECT =
            "SELECT q.id, q.kind, q.market_id, m.code, q.import_id, q.bar_id, q.bars, q.reason,"
                    + " q.wanted_by, q.wanted_at, q.case_id, c.status FROM price_request q JOIN market m ON m.id = q.market_id"
                    + " JOIN approval_case c ON c.id = q.case_id WHERE ";

    private static final Duration LONGEST_INTERVAL = Duration.ofDays(1);
    private static final String WITHIN = "b.asset_id = ? AND b.currency = ? AND b.opens_at >= ? AND b.opens_at < ?"
            + " AND b.opens_at + b.interval_seconds * INTERVAL '1' SECOND > ?";

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    /** The key of the next one, by which its case refers to it. */
    public long newId() {
        return ids.take("price_request_seq", KEYS_A_BLOCK);
    }

    public void add(PriceRequest wanted) {
        rows.execute(
                "INSERT INTO price_request (id, kind, market_id, import_id, bar_id, bars, reason, case_id, wanted_by,"
                        + " wanted_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                wanted.id(),
                wanted.kind(),
                wanted.marketId(),
                wanted.importId(),
                wanted.barId(),
                wanted.bars(),
                wanted.reason(),
                wanted.caseId(),
                wanted.wantedBy(),
                wanted.wantedAt());
    }

    /** The one of a case's subject. */
    public PriceRequest byId(long id) {
        return rows.list(SELECT + "q.id = ?", PriceRequests::request, id).getFirst();
    }

    /**
     * The days on which bars that requests ask for open, in UTC.
     *
     * @param first the first of them
     * @param last the last of them
     */
    public record Days(PriceRequest request, LocalDate first, LocalDate last) {}

    /** Those of some keys, with their days. */
    public List<Days> withDays(Collection<Long> ids) {
        return rows.list(
                "SELECT s.*, COALESCE(x.first_at, h.opens_at) AS first_at, COALESCE(x.last_at, h.opens_at) AS last_at FROM ("
                        + SELECT
                        + "q.id IN (SELECT k.id FROM UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id))) s"
                        + " LEFT JOIN (SELECT w.request_id, MIN(w.opens_at) AS first_at, MAX(w.opens_at) AS last_at"
                        + " FROM wanted_price w WHERE w.request_id IN (SELECT n.id FROM UNNEST(CAST(? AS BIGINT ARRAY))"
                        + " AS n(id)) GROUP BY w.request_id) x ON x.request_id = s.id"
                        + " LEFT JOIN price_bar h ON h.id = s.bar_id",
                row -> new Days(request(row), day(row, "first_at"), day(row, "last_at")),
                ids,
                ids);
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return LocalDate.ofInstant(SqlRows.instant(row, column), ZoneOffset.UTC);
    }

    /** The undecided ones, the oldest first. */
    public List<PriceRequest> undecided(int limit) {
        return rows.list(
                SELECT + "c.live_key IS NOT NULL ORDER BY q.id FETCH FIRST ? ROWS ONLY", PriceRequests::request, limit);
    }

    /** The undecided confirmation of a bar. */
    public Optional<PriceRequest> confirming(long barId) {
        return rows.list(SELECT + "q.bar_id = ? AND c.live_key IS NOT NULL", PriceRequests::request, barId).stream()
                .findFirst();
    }

    /** The undecided cases about bars of a series that have time in common with a stretch, the oldest first. */
    public List<Long> casesBetween(long marketId, long assetId, Currency currency, Instant from, Instant to) {
        Instant earliest = from.minus(LONGEST_INTERVAL);
        return rows.list(
                "SELECT c.id FROM price_request q JOIN approval_case c ON c.id = q.case_id WHERE q.market_id = ?"
                        + " AND c.live_key IS NOT NULL AND (EXISTS (SELECT 1 FROM wanted_price w WHERE w.request_id = q.id AND "
                        + WITHIN.replace("b.", "w.")
                        + ") OR EXISTS (SELECT 1 FROM price_bar b WHERE b.id = q.bar_id AND "
                        + WITHIN + ")) ORDER BY c.id",
                row -> row.getLong(1),
                marketId,
                assetId,
                currency,
                earliest,
                to,
                from,
                assetId,
                currency,
                earliest,
                to,
                from);
    }

    private static PriceRequest request(ResultSet row) throws SQLException {
        return new PriceRequest(
                row.getLong("id"),
                PriceRequest.Kind.valueOf(row.getString("kind")),
                row.getLong("market_id"),
                row.getString("code"),
                key(row, "import_id"),
                key(row, "bar_id"),
                row.getInt("bars"),
                row.getString("reason"),
                row.getString("wanted_by"),
                SqlRows.instant(row, "wanted_at"),
                row.getLong("case_id"),
                CaseStatus.valueOf(row.getString("status")));
    }

    private static OptionalLong key(ResultSet row, String column) throws SQLException {
        long key = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(key);
    }
}
