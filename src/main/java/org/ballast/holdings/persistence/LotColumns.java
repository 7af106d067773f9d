package org.ballast.holdings.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Currency;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.measurement.domain.Amounts;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.sql.SqlRows;

/** Reads a lot from the columns of a query. */
final class LotColumns {

    /** Of {@code lot l} and its {@code lot_position p} in a book, in whose currency the lot is carried. */
    static final String SQL = "l.id, l.code, l.asset_id, l.acquired_at, l.day_precision,"
            + " (SELECT b.currency FROM book b WHERE b.id = p.book_id) AS currency,"
            + " p.quantity AS units, p.cost AS cost_left, p.reduction, p.value_change";

    private LotColumns() {}

    /** Key, code, asset, acquired at, day precision, currency, units, cost, reduction, change of value. */
    static LotPosition position(Object[] row) {
        Currency currency = Currency.getInstance((String) row[5]);
        return new LotPosition(
                ((Number) row[0]).longValue(),
                (String) row[1],
                ((Number) row[2]).longValue(),
                (Instant) row[3],
                (Boolean) row[4],
                new Quantity((BigDecimal) row[6]),
                new Amounts(
                        new Money((BigDecimal) row[7], currency),
                        new Money((BigDecimal) row[8], currency),
                        new Money((BigDecimal) row[9], currency)));
    }

    /** The columns {@link #SQL}, as JDBC gives them. */
    static LotPosition position(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new LotPosition(
                row.getLong("id"),
                row.getString("code"),
                row.getLong("asset_id"),
                SqlRows.instant(row, "acquired_at"),
                row.getBoolean("day_precision"),
                new Quantity(row.getBigDecimal("units")),
                amounts(row, currency));
    }

    private static Amounts amounts(ResultSet row, Currency currency) throws SQLException {
        return new Amounts(
                new Money(row.getBigDecimal("cost_left"), currency),
                new Money(row.getBigDecimal("reduction"), currency),
                new Money(row.getBigDecimal("value_change"), currency));
    }
}
