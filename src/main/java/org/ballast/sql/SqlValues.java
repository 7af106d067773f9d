package org.ballast.sql;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.jspecify.annotations.Nullable;

/**
 * How the portal's types are written as SQL parameters, alike on H2 and PostgreSQL. A collection becomes an array of texts,
 * for {@code JOIN UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id) ON …}: one statement for any number of keys.
 */
final class SqlValues {

    private SqlValues() {}

    static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, toSql(values[i]));
        }
    }

    /** The value as the driver takes it. */
    static @Nullable Object toSql(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Instant instant -> OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
            case Money money -> money.amount();
            case Quantity quantity -> quantity.units();
            case UnitPrice price -> price.perUnit();
            case Currency currency -> currency.getCurrencyCode();
            case Enum<?> constant -> constant.name();
            case OptionalLong id -> id.isPresent() ? (Object) id.getAsLong() : null;
            case Optional<?> optional -> toSql(optional.orElse(null));
            case BigDecimal number -> number;
            case Collection<?> many -> many.stream().map(String::valueOf).toArray(String[]::new);
            default -> value;
        };
    }
}
