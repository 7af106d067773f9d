package org.ballast.operations.h2;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Refuses a change of what the market said; only the decision about a bar and its successor may be added. */
public final class PriceBarFactsStay extends RowTrigger {

    private static final List<String> FACTS = List.of(
            "market_id",
            "asset_id",
            "currency",
            "opens_at",
            "interval_seconds",
            "open_price",
            "high_price",
            "low_price",
            "close_price",
            "volume",
            "revision",
            "import_line");

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        if (before == null || after == null) {
            return;
        }
        for (String fact : FACTS) {
            if (!same(value(before, fact), value(after, fact))) {
                throw refused("price_bar is append-only: its prices never change (" + fact + ")", RESTRICT_VIOLATION);
            }
        }
    }

    private static boolean same(@Nullable Object before, @Nullable Object after) {
        if (before instanceof BigDecimal one && after instanceof BigDecimal other) {
            return one.compareTo(other) == 0;
        }
        return Objects.equals(before, after);
    }
}
