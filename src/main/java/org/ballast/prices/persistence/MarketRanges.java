package org.ballast.prices.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import org.ballast.amounts.UnitPrice;
import org.ballast.prices.domain.DayRanges;
import org.ballast.prices.domain.PriceRange;
import org.ballast.sql.SqlRows;

/** What the markets paid at least and at most, from the usable bars in force. */
@ApplicationScoped
public class MarketRanges {

    private static final Duration LONGEST_INTERVAL = Duration.ofDays(1);

    @Inject
    private SqlRows rows;

    /**
     * Of all markets between two instants, whole bars.
     *
     * @param to exclusive
     */
    public DayRanges of(long assetId, Currency currency, Instant from, Instant to) {
        DayRanges ranges = new DayRanges();
        rows.forEach(
                "SELECT b.market_id, m.code, b.opens_at, b.interval_seconds, b.low_price, b.high_price"
                        + " FROM market m JOIN price_bar b ON b.market_id = m.id WHERE b.asset_id = ? AND b.currency = ?"
                        + " AND b.superseded_by IS NULL AND b.status IN ('USABLE', 'CONFIRMED')"
                        + " AND b.opens_at >= ? AND b.opens_at < ?",
                row -> {
                    Instant opensAt = SqlRows.instant(row, "opens_at");
                    ranges.add(
                            row.getLong("market_id"),
                            opensAt,
                            opensAt.plusSeconds(row.getLong("interval_seconds") - 1),
                            new PriceRange(
                                    row.getString("code"),
                                    new UnitPrice(row.getBigDecimal("low_price"), currency),
                                    new UnitPrice(row.getBigDecimal("high_price"), currency)));
                },
                assetId,
                currency,
                from.minus(LONGEST_INTERVAL),
                to);
        return ranges;
    }
}
