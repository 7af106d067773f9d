package org.ballast.holdings.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Currency;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.sql.SqlRows;

/** Reads a lot from the columns of a query. */
final class LotColumns {

    private LotColumns() {}

    /** Key, code, asset, acquired at, day precision, currency, units, original cost, accumulated impairment. */
    static LotPosition position(Object[] row) {
        Currency currency = Currency.getInstance((String) row[5]);
        return new LotPosition(
                ((Number) row[0]).longValue(),
                (String) row[1],
                ((Number) row[2]).longValue(),
                (Instant) row[3],
                (Boolean) row[4],
                new Quantity((BigDecimal) row[6]),
                new Money((BigDecimal) row[7], currency),
                new Money((BigDecimal) row[8], currency));
    }

    /** The columns of the table, as JDBC gives them. */
    static LotPosition position(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new LotPosition(
                row.getLong("id"),
                row.getString("code"),
                row.getLong("asset_id"),
                SqlRows.instant(row, "acquired_at"),
                row.getBoolean("day_precision"),
                new Quantity(row.getBigDecimal("remaining_quantity")),
                new Money(row.getBigDecimal("original_cost"), currency),
                new Money(row.getBigDecimal("accumulated_impairment"), currency));
    }
}
