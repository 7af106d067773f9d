package org.ballast.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.jspecify.annotations.Nullable;

/**
 * How the portal's types are written as SQL parameters, alike on H2 and PostgreSQL. A collection becomes an array of texts,
 * for {@code JOIN UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id) ON …}: any number of keys in few statements.
 */
final class SqlValues {

    /** The embedded database takes 65,536 members of an array. */
    private static final int KEYS_AT_ONCE = 50_000;

    private SqlValues() {}

    /** The values once for each part of a collection among them that is larger than one statement takes. */
    static List<@Nullable Object[]> parts(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Collection<?> keys && keys.size() > KEYS_AT_ONCE) {
                List<?> all = List.copyOf(keys);
                List<@Nullable Object[]> parts = new ArrayList<>();
                for (int from = 0; from < all.size(); from += KEYS_AT_ONCE) {
                    @Nullable Object[] part = values.clone();
                    part[i] = all.subList(from, Math.min(all.size(), from + KEYS_AT_ONCE));
                    parts.add(part);
                }
                return Collections.unmodifiableList(parts);
            }
        }
        return Collections.singletonList(values);
    }

    static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, toSql(values[i]));
        }
    }

    /** The value as the driver takes it; what most values are is asked first. */
    static @Nullable Object toSql(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Number number -> number;
            case String text -> text;
            case Instant instant -> OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
            case Money money -> money.amount();
            case Quantity quantity -> quantity.units();
            case UnitPrice price -> price.perUnit();
            case Currency currency -> currency.getCurrencyCode();
            case Enum<?> constant -> constant.name();
            case OptionalLong id -> id.isPresent() ? (Object) id.getAsLong() : null;
            case Optional<?> optional -> toSql(optional.orElse(null));
            case Collection<?> many -> many.stream().map(String::valueOf).toArray(String[]::new);
            default -> value;
        };
    }
}
