package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.holdings.domain.TranslatedFrom;
import org.ballast.prices.persistence.ExchangeRates;
import org.ballast.sql.SqlRows;

/** At which rates what was paid and received came into a book of another currency. */
@ApplicationScoped
public class Translations {

    private static final String RATE = " r.id AS rate_id, r.on_day, r.rate, p.base, p.quote ";
    private static final String LOTS = "SELECT l.id, l.cost AS amount, l.fee, l.currency," + RATE
            + "FROM UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id) JOIN lot l ON l.id = k.id"
            + " JOIN book b ON b.entity_id = l.entity_id"
            + " LEFT JOIN lot_event e ON e.lot_id = l.id AND e.book_id = b.id AND e.kind = 'ACQUIRE'"
            // Of a lot that came into a pool
            + " LEFT JOIN lot_event c ON c.from_lot_id = l.id AND c.book_id = b.id AND c.kind = 'ACQUIRE'"
            + " LEFT JOIN exchange_rate r ON r.id = COALESCE(e.rate_id, c.rate_id)"
            + " LEFT JOIN currency_pair p ON p.name = r.pair WHERE b.id = ? AND COALESCE(e.id, c.id) IS NOT NULL";
    private static final String DISPOSALS = "SELECT d.id, d.proceeds AS amount, d.fee, d.currency," + RATE
            + "FROM UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id) JOIN disposal d ON d.id = k.id"
            + " JOIN disposal_posting s ON s.disposal_id = d.id"
            + " JOIN exchange_rate r ON r.id = s.rate_id JOIN currency_pair p ON p.name = r.pair WHERE s.book_id = ?";

    @Inject
    private SqlRows rows;

    /** What was paid for acquired lots, fees included, in the currency of the book, by their keys. */
    public Map<Long, Money> paid(long bookId, Collection<Long> lots) {
        Map<Long, Money> paid = new HashMap<>();
        rows.forEach(LOTS, row -> paid.put(row.getLong("id"), paid(row)), lots, bookId);
        return paid;
    }

    /** What a lot was translated from; empty where the book is in its currency, or took it over. */
    public Optional<TranslatedFrom> ofLot(long bookId, long lotId) {
        Map<Long, TranslatedFrom> found = new HashMap<>();
        rows.forEach(
                LOTS,
                row -> {
                    if (row.getString("base") != null) {
                        found.put(lotId, translated(row));
                    }
                },
                List.of(lotId),
                bookId);
        return Optional.ofNullable(found.get(lotId));
    }

    /** What disposals were translated from, by their keys; those in the currency of the book are none. */
    public Map<Long, TranslatedFrom> ofDisposals(long bookId, Collection<Long> disposals) {
        Map<Long, TranslatedFrom> found = new HashMap<>();
        rows.forEach(DISPOSALS, row -> found.put(row.getLong("id"), translated(row)), disposals, bookId);
        return found;
    }

    private static Money paid(ResultSet row) throws SQLException {
        if (row.getString("base") == null) {
            return amount(row, "amount").plus(amount(row, "fee"));
        }
        TranslatedFrom from = translated(row);
        return from.rate().translate(from.amount()).plus(from.rate().translate(from.fee()));
    }

    private static TranslatedFrom translated(ResultSet row) throws SQLException {
        return new TranslatedFrom(amount(row, "amount"), amount(row, "fee"), ExchangeRates.rate(row, "rate_id"));
    }

    private static Money amount(ResultSet row, String column) throws SQLException {
        return new Money(row.getBigDecimal(column), Currency.getInstance(row.getString("currency")));
    }
}
