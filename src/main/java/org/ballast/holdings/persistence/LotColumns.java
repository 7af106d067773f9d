package org.ballast.holdings.persistence;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.holdings.domain.LotPosition;

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
}
