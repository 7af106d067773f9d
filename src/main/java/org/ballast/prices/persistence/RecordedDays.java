package org.ballast.prices.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ballast.prices.domain.DayOfPrices.Marks;
import org.ballast.prices.domain.Span;
import org.ballast.prices.domain.Spans;
import org.ballast.sql.SqlRows;

/** What the bars in force say of the days of a period, counted where they lie: a year of minutes stays in the database. */
@ApplicationScoped
public class RecordedDays {

    private static final Duration LONGEST_INTERVAL = Duration.ofDays(1);
    private static final String IN_FORCE = " FROM price_bar WHERE market_id = ? AND asset_id = ?"
            + " AND superseded_by IS NULL AND opens_at >= ? AND opens_at < ? ";

    private static final String LATEST_CURRENCY =
            "SELECT currency" + IN_FORCE + "ORDER BY opens_at DESC, id DESC FETCH FIRST 1 ROW ONLY";

    private static final String MARKS =
            "SELECT on_day, MAX(held) AS held, MAX(rejected) AS rejected, MAX(revision) AS revision FROM ("
                    + "SELECT FLOOR(EXTRACT(EPOCH FROM opens_at) / 86400) AS on_day, revision,"
                    + " CASE WHEN status = 'HELD' THEN 1 ELSE 0 END AS held,"
                    + " CASE WHEN status = 'REJECTED' THEN 1 ELSE 0 END AS rejected"
                    + IN_FORCE + "AND currency = ?) b GROUP BY on_day";

    // A bar that opens after all earlier ones have closed begins a stretch of its own
    private static final String PRICED = "SELECT MIN(opens_at) AS from_at, MAX(closes_at) AS to_at FROM ("
            + "SELECT opens_at, closes_at, SUM(begins) OVER (ORDER BY opens_at, id) AS stretch FROM ("
            + "SELECT id, opens_at, closes_at, CASE WHEN opens_at <= MAX(closes_at) OVER (ORDER BY opens_at, id"
            + " ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) THEN 0 ELSE 1 END AS begins FROM ("
            + "SELECT id, opens_at, opens_at + interval_seconds * INTERVAL '1' SECOND AS closes_at"
            + IN_FORCE + "AND currency = ? AND status IN ('USABLE', 'CONFIRMED')) b) c) d"
            + " GROUP BY stretch ORDER BY from_at";

    @Inject
    private SqlRows rows;

    /** The currency of the latest bar of a period or of the day before it, whatever its status; empty where there is none. */
    public Optional<Currency> latestCurrency(long marketId, long assetId, Instant from, Instant to) {
        return rows
                .list(
                        LATEST_CURRENCY,
                        row -> Currency.getInstance(row.getString(1)),
                        marketId,
                        assetId,
                        from.minus(LONGEST_INTERVAL),
                        to)
                .stream()
                .findFirst();
    }

    /** By the day of UTC on which the bars open; no day without a bar. */
    public Map<LocalDate, Marks> marks(long marketId, long assetId, Currency currency, Instant from, Instant to) {
        Map<LocalDate, Marks> marks = new HashMap<>();
        rows.forEach(
                MARKS,
                row -> marks.put(
                        LocalDate.ofEpochDay(row.getLong("on_day")),
                        new Marks(row.getInt("held") > 0, row.getInt("rejected") > 0, row.getInt("revision") > 1)),
                marketId,
                assetId,
                from,
                to,
                currency);
        return marks;
    }

    /** When there is a bar that may be used, whatever its length: time that two of them cover counts once. */
    public Spans priced(long marketId, long assetId, Currency currency, Instant from, Instant to) {
        return new Spans(rows.list(
                PRICED,
                row -> new Span(SqlRows.instant(row, "from_at"), SqlRows.instant(row, "to_at")),
                marketId,
                assetId,
                from.minus(LONGEST_INTERVAL),
                to,
                currency));
    }
}
