package org.ballast.trading.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Numbers as they stand in columns, without the zeros that the column adds. */
public final class StoredNumber {

    private StoredNumber() {}

    /** A number that is there; 58000, not 58000.000000000000000000, of which each product would be longer still. */
    public static BigDecimal of(ResultSet row, String column) throws SQLException {
        return plain(row.getBigDecimal(column));
    }

    /** The same of a column that may be empty. */
    public static Optional<BigDecimal> ifThere(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getBigDecimal(column)).map(StoredNumber::plain);
    }

    private static BigDecimal plain(BigDecimal stored) {
        BigDecimal stripped = stored.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
