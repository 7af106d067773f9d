package org.ballast.prices.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.prices.domain.Series;
import org.ballast.prices.domain.UndecidedBars;
import org.ballast.prices.domain.WantedBar;
import org.ballast.sql.BatchInsert;
import org.ballast.sql.Batches;
import org.ballast.sql.SqlRows;

/** The bars that wait for a second person. Call it inside a transaction. */
@ApplicationScoped
public class WantedBars {

    private static final String COLUMNS =
            "request_id, line_no, asset_id, currency, opens_at, interval_seconds, open_price,"
                    + " high_price, low_price, close_price, volume, before_id";
    private static final String SELECT = "SELECT 0 AS id, b.currency, b.opens_at, b.interval_seconds, b.open_price,"
            + " b.high_price, b.low_price, b.close_price, b.volume, b.line_no, b.asset_id, a.symbol, b.before_id, q.case_id"
            + " FROM wanted_price b JOIN asset a ON a.id = b.asset_id JOIN price_request q ON q.id = b.request_id ";
    private static final String UNDECIDED =
            SELECT + "JOIN approval_case c ON c.id = q.case_id WHERE q.market_id = ? AND c.live_key IS NOT NULL";
    private static final String IN_ORDER = " ORDER BY a.symbol, b.currency, b.opens_at, b.interval_seconds";

    @Inject
    private SqlRows rows;

    @Inject
    private Batches batches;

    public void add(long requestId, List<WantedBar> bars) {
        try (BatchInsert inserts = batches.copyInto("wanted_price", COLUMNS)) {
            for (WantedBar wanted : bars) {
                inserts.add(
                        requestId,
                        wanted.line(),
                        wanted.assetId(),
                        wanted.bar().low().currency(),
                        wanted.bar().opensAt(),
                        wanted.bar().interval().toSeconds(),
                        wanted.bar().open(),
                        wanted.bar().high(),
                        wanted.bar().low(),
                        wanted.bar().close(),
                        wanted.bar().volume(),
                        wanted.beforeId());
            }
        }
    }

    /** The bars of a request, by asset, currency and opening. */
    public List<WantedBar> of(long requestId) {
        return rows.many(SELECT + "WHERE b.request_id = ?" + IN_ORDER, WantedBars::wanted, requestId);
    }

    /** The first of them. */
    public List<WantedBar> first(long requestId, int limit) {
        return rows.list(
                SELECT + "WHERE b.request_id = ?" + IN_ORDER + " FETCH FIRST ? ROWS ONLY",
                WantedBars::wanted,
                requestId,
                limit);
    }

    /** What is undecided of a market. */
    public UndecidedBars undecided(long marketId) {
        Map<UndecidedBars.Place, UndecidedBars.Undecided> found = new HashMap<>();
        rows.forEach(
                UNDECIDED,
                row -> {
                    WantedBar wanted = wanted(row);
                    found.put(
                            new UndecidedBars.Place(
                                    wanted.series(), wanted.bar().opensAt()),
                            undecided(row));
                },
                marketId);
        return new UndecidedBars(found);
    }

    /** What is undecided of one place. */
    public Optional<UndecidedBars.Undecided> undecided(long marketId, Series series, Instant opensAt) {
        return rows
                .list(
                        UNDECIDED
                                + " AND b.asset_id = ? AND b.currency = ? AND b.interval_seconds = ? AND b.opens_at = ?",
                        WantedBars::undecided,
                        marketId,
                        series.assetId(),
                        series.currency(),
                        series.interval().toSeconds(),
                        opensAt)
                .stream()
                .findFirst();
    }

    private static UndecidedBars.Undecided undecided(ResultSet row) throws SQLException {
        return new UndecidedBars.Undecided(wanted(row).bar(), row.getLong("case_id"));
    }

    /** Whether what they would replace is not in force any more, or something is that was not. */
    public boolean haveMoved(long requestId) {
        return rows.list(
                                "SELECT COUNT(*) FROM wanted_price w JOIN price_request q ON q.id = w.request_id"
                                        + " LEFT JOIN price_bar b ON b.market_id = q.market_id AND b.asset_id = w.asset_id"
                                        + " AND b.currency = w.currency AND b.opens_at = w.opens_at"
                                        + " AND b.interval_seconds = w.interval_seconds AND b.superseded_by IS NULL"
                                        + " WHERE w.request_id = ? AND COALESCE(b.id, 0) <> COALESCE(w.before_id, 0)",
                                row -> row.getLong(1),
                                requestId)
                        .getFirst()
                > 0;
    }

    private static WantedBar wanted(ResultSet row) throws SQLException {
        long before = row.getLong("before_id");
        OptionalLong beforeId = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(before);
        return new WantedBar(
                row.getLong("line_no"),
                row.getLong("asset_id"),
                row.getString("symbol"),
                BarColumns.bar(row),
                beforeId);
    }
}
