package org.ballast.prices.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.amounts.UnitPrice;
import org.ballast.prices.domain.BarStatus;
import org.ballast.prices.domain.HeldFor;
import org.ballast.prices.domain.PriceBar;
import org.ballast.prices.domain.RecordedBar;
import org.ballast.sql.SqlRows;

/** How a row of price_bar is read. */
final class BarColumns {

    /** The columns of {@link #bar}. */
    static final String BAR =
            "b.id, b.currency, b.opens_at, b.interval_seconds, b.open_price, b.high_price, b.low_price,"
                    + " b.close_price, b.volume";

    /** The columns of {@link #recorded} and the tables that they come from. */
    static final String RECORDED_FROM = BAR
            + ", b.market_id, m.code, b.asset_id, a.symbol, b.status, b.revision, b.superseded_by, b.import_id,"
            + " b.import_line, b.recorded_by, b.recorded_at, b.decided_by, b.decided_at, b.reason, b.held_for"
            + " FROM price_bar b JOIN market m ON m.id = b.market_id JOIN asset a ON a.id = b.asset_id ";

    private BarColumns() {}

    static PriceBar bar(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new PriceBar(
                row.getLong("id"),
                SqlRows.instant(row, "opens_at"),
                Duration.ofSeconds(row.getLong("interval_seconds")),
                price(row, "open_price", currency),
                price(row, "high_price", currency),
                price(row, "low_price", currency),
                price(row, "close_price", currency),
                volume(row));
    }

    private static UnitPrice price(ResultSet row, String column, Currency currency) throws SQLException {
        return new UnitPrice(row.getBigDecimal(column), currency);
    }

    private static BigDecimal volume(ResultSet row) throws SQLException {
        BigDecimal volume = row.getBigDecimal("volume");
        return volume.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(volume.stripTrailingZeros().toPlainString());
    }

    static RecordedBar recorded(ResultSet row) throws SQLException {
        return new RecordedBar(
                bar(row),
                row.getLong("market_id"),
                row.getString("code"),
                row.getLong("asset_id"),
                row.getString("symbol"),
                BarStatus.valueOf(row.getString("status")),
                row.getInt("revision"),
                key(row, "superseded_by"),
                key(row, "import_id"),
                row.getInt("import_line"),
                row.getString("recorded_by"),
                SqlRows.instant(row, "recorded_at"),
                Optional.ofNullable(row.getString("decided_by")),
                Optional.ofNullable(row.getObject("decided_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getString("reason"),
                Optional.ofNullable(row.getString("held_for")).map(HeldFor::valueOf));
    }

    private static OptionalLong key(ResultSet row, String column) throws SQLException {
        long key = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(key);
    }
}
