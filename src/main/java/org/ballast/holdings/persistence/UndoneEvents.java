package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.holdings.domain.LotEventKind;
import org.ballast.holdings.domain.LotEventUndone;
import org.ballast.measurement.domain.Amounts;
import org.ballast.sql.SqlRows;

/** The events of lots that one thing brought into a book, and which of these things are taken back. Call it inside a transaction. */
@ApplicationScoped
public class UndoneEvents {

    /** Before the source of an event that takes back what the thing of that source did. */
    public static final String PREFIX = "UNDONE_";

    private static final String EVENTS = "SELECT e.lot_id, e.kind, e.at, e.posted_on, e.quantity_change, e.cost_change,"
            + " e.reduction_change, e.value_change, b.currency FROM UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id)"
            + " JOIN lot_event e ON e.lot_id = k.id JOIN book b ON b.id = e.book_id"
            + " WHERE e.book_id = ? AND e.source_type = ? AND e.source_id = ? ORDER BY e.id";

    @Inject
    private SqlRows rows;

    /**
     * What a thing did to some lots in a book, in the order in which it did it.
     *
     * @param sourceType as its events name it, as {@code PROPOSAL}
     */
    public List<LotEventUndone> of(long bookId, String sourceType, String sourceId, Collection<Long> lotIds) {
        return rows.list(EVENTS, UndoneEvents::event, lotIds, bookId, sourceType, sourceId);
    }

    /** Says that the events of a thing in a book are taken back; the database refuses it a second time. */
    public void add(long bookId, String sourceType, String sourceId) {
        rows.execute(
                "INSERT INTO undone_source (book_id, source_type, source_id) VALUES (?, ?, ?)",
                bookId,
                sourceType,
                sourceId);
    }

    private static LotEventUndone event(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new LotEventUndone(
                row.getLong("lot_id"),
                LotEventKind.valueOf(row.getString("kind")),
                SqlRows.instant(row, "at"),
                row.getObject("posted_on", LocalDate.class),
                row.getBigDecimal("quantity_change"),
                new Amounts(
                        new Money(row.getBigDecimal("cost_change"), currency),
                        new Money(row.getBigDecimal("reduction_change"), currency),
                        new Money(row.getBigDecimal("value_change"), currency)));
    }
}
