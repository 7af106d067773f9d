package org.ballast.prices.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.prices.domain.BarCursor;
import org.ballast.prices.domain.BarStatus;
import org.ballast.prices.domain.PriceBar;
import org.ballast.prices.domain.PricesSentence;
import org.ballast.prices.domain.RecordedBar;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.SqlRows;
import org.jspecify.annotations.Nullable;

/** Reads of price_bar: the revision in force of each interval. */
@ApplicationScoped
public class BarsInForce {

    /** So that the bars that end with a stretch's beginning are among those read, and what length they have. */
    private static final Duration BEFORE = Duration.ofDays(2);

    private static final String OF_SERIES =
            " FROM price_bar b WHERE b.market_id = ? AND b.asset_id = ? AND b.currency = ? AND b.superseded_by IS NULL ";
    private static final String USABLE = "AND b.status IN ('USABLE', 'CONFIRMED') ";

    private static final String IN_RANGE = "WHERE b.market_id = ? AND b.asset_id = ? AND b.opens_at >= ?"
            + " AND b.opens_at < ? AND b.superseded_by IS NULL ";

    @Inject
    private SqlRows rows;

    /** Usable bars with {@code opensAt >= from - 2 days} and {@code opensAt < to}, by opening. */
    public List<PriceBar> usable(long marketId, long assetId, Currency currency, Instant from, Instant to) {
        return rows.list(
                "SELECT " + BarColumns.BAR + OF_SERIES + USABLE
                        + "AND b.opens_at >= ? AND b.opens_at < ? ORDER BY b.opens_at, b.interval_seconds",
                BarColumns::bar,
                marketId,
                assetId,
                currency,
                from.minus(BEFORE),
                to);
    }

    /** Bars of one status in the same range, by opening. */
    public List<PriceBar> withStatus(
            BarStatus status, long marketId, long assetId, Currency currency, Instant from, Instant to) {
        return rows.list(
                "SELECT " + BarColumns.BAR + OF_SERIES
                        + "AND b.status = ? AND b.opens_at >= ? AND b.opens_at < ? ORDER BY b.opens_at",
                BarColumns::bar,
                marketId,
                assetId,
                currency,
                status,
                from.minus(BEFORE),
                to);
    }

    /** Who recorded the usable bars that have time in common with a stretch, and who confirmed one of them or asked for it. */
    public Set<String> editors(long marketId, long assetId, Currency currency, Instant from, Instant to) {
        Set<String> editors = new HashSet<>();
        rows.forEach(
                "SELECT DISTINCT b.recorded_by, COALESCE(b.decided_by, b.recorded_by) AS decided_by" + OF_SERIES
                        + USABLE + "AND b.opens_at >= ? AND b.opens_at < ?"
                        + " AND b.opens_at + b.interval_seconds * INTERVAL '1' SECOND > ?",
                row -> {
                    editors.add(row.getString("recorded_by"));
                    editors.add(row.getString("decided_by"));
                },
                marketId,
                assetId,
                currency,
                from.minus(BEFORE),
                to,
                from);
        rows.forEach(
                "SELECT DISTINCT q.wanted_by FROM price_request q JOIN price_bar b ON b.id = q.bar_id"
                        + " WHERE b.market_id = ? AND b.asset_id = ? AND b.currency = ? AND b.superseded_by IS NULL "
                        + USABLE + "AND b.opens_at >= ? AND b.opens_at < ?",
                row -> editors.add(row.getString("wanted_by")),
                marketId,
                assetId,
                currency,
                from.minus(BEFORE),
                to);
        return editors;
    }

    /** The latest usable bar that had closed at that instant. */
    public Optional<PriceBar> lastBefore(long marketId, long assetId, Currency currency, Instant at) {
        List<PriceBar> latest = rows.list(
                "SELECT " + BarColumns.BAR + OF_SERIES + USABLE
                        + "AND b.opens_at < ? ORDER BY b.opens_at DESC FETCH FIRST 100 ROWS ONLY",
                BarColumns::bar,
                marketId,
                assetId,
                currency,
                at);
        return latest.stream().filter(bar -> !bar.closesAt().isAfter(at)).findFirst();
    }

    /** What is looked at: one asset on one market, {@code opensAt >= from} and {@code opensAt < to}, all currencies. */
    public record Range(long marketId, long assetId, Instant from, Instant to) {

        @Nullable
        Object[] values(@Nullable Object... more) {
            return Stream.concat(Stream.of(marketId, assetId, from, to), Arrays.stream(more))
                    .toArray();
        }
    }

    /**
     * Bars in force beyond another one, whatever their status, the latest first or, backward, the earliest first.
     *
     * @param place empty for the edge of the range
     */
    public List<RecordedBar> beyond(Range range, Optional<BarCursor> place, boolean backward, int limit) {
        String sign = backward ? ">" : "<";
        String direction = backward ? "" : " DESC";
        return rows.list(
                "SELECT " + BarColumns.RECORDED_FROM + IN_RANGE
                        + (place.isEmpty()
                                ? ""
                                : "AND b.opens_at " + sign + "= ? AND (b.opens_at " + sign + " ? OR b.id " + sign
                                        + " ?) ")
                        + "ORDER BY b.opens_at" + direction + ", b.id" + direction + " FETCH FIRST ? ROWS ONLY",
                BarColumns::recorded,
                place.map(from -> range.values(from.opensAt(), from.opensAt(), from.id(), limit))
                        .orElseGet(() -> range.values(limit)));
    }

    public int count(Range range) {
        return rows.list("SELECT count(*) FROM price_bar b " + IN_RANGE, row -> row.getInt(1), range.values())
                .get(0);
    }

    /** Each usable bar in force by opening, without keeping them. */
    public void eachUsable(Range range, Consumer<PriceBar> each) {
        rows.forEach(
                "SELECT " + BarColumns.BAR + " FROM price_bar b " + IN_RANGE + USABLE
                        + "ORDER BY b.opens_at, b.interval_seconds, b.id",
                row -> each.accept(BarColumns.bar(row)),
                range.values());
    }

    /** Whether all usable bars in force cover a whole day. */
    public boolean onlyDaily(Range range) {
        return rows.list(
                                "SELECT count(*) FROM price_bar b " + IN_RANGE + USABLE
                                        + "AND b.interval_seconds <> 86400",
                                row -> row.getLong(1),
                                range.values())
                        .get(0)
                == 0;
    }

    /** All revisions of the interval of a bar, the first one first. */
    public List<RecordedBar> revisions(long id) {
        return rows.list(
                "SELECT " + BarColumns.RECORDED_FROM
                        + "JOIN price_bar x ON x.market_id = b.market_id AND x.asset_id = b.asset_id"
                        + " AND x.currency = b.currency AND x.interval_seconds = b.interval_seconds"
                        + " AND x.opens_at = b.opens_at WHERE x.id = ? ORDER BY b.revision",
                BarColumns::recorded,
                id);
    }

    /**
     * A bar of any revision.
     *
     * @throws Refusal NOT_FOUND
     */
    public RecordedBar byId(long id) {
        return recorded(List.of(id)).values().stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, PricesSentence.NO_PRICE, id));
    }

    /** Bars of any revision by key. */
    public Map<Long, RecordedBar> recorded(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows
                        .many(
                                "SELECT " + BarColumns.RECORDED_FROM
                                        + "JOIN UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id) ON k.id = b.id",
                                BarColumns::recorded,
                                Set.copyOf(ids))
                        .stream()
                        .collect(Collectors.toMap(RecordedBar::id, bar -> bar));
    }
}
