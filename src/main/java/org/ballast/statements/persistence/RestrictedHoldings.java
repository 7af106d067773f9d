package org.ballast.statements.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.Quantity;
import org.ballast.holdings.domain.SaleRestriction;
import org.ballast.measurement.domain.Amounts;
import org.ballast.sql.SqlRows;
import org.ballast.statements.domain.RestrictedHolding;

/** What a book holds and may not sell at the end of a day, at fair value or at cost. */
@ApplicationScoped
public class RestrictedHoldings {

    private static final String RESTRICTION =
            "r.id, r.lot_id, a.symbol, a.name, l.code, r.quantity, r.kind, r.from_day, r.until_day, r.nature, r.lapse";
    private static final String ON_THE_DAY = " AND r.from_day < ? AND (r.until_day IS NULL OR r.until_day >= ?)"
            + " AND (x.ended_on IS NULL OR x.ended_on >= ?)";
    // Of a lot in a pool what no disposal has counted off, at its part of what the pool carries
    private static final String IN_POOLS = "SELECT " + RESTRICTION + ", c.units - COALESCE(u.units, 0) AS units,"
            + " h.units AS of_units, h.cost, h.reduction, h.value_change FROM sale_restriction r JOIN lot l ON l.id = r.lot_id"
            + " JOIN asset a ON a.id = l.asset_id JOIN (SELECT e.lot_id, e.from_lot_id, SUM(e.quantity_change) AS units"
            + " FROM lot_event e WHERE e.book_id = ? AND e.from_lot_id IS NOT NULL AND e.posted_on < ?"
            + " GROUP BY e.lot_id, e.from_lot_id) c ON c.from_lot_id = l.id JOIN lot o ON o.id = c.lot_id"
            + " JOIN (SELECT e.lot_id, SUM(e.quantity_change) AS units, SUM(e.cost_change) AS cost,"
            + " SUM(e.reduction_change) AS reduction, SUM(e.value_change) AS value_change FROM lot_event e"
            + " WHERE e.book_id = ? AND e.posted_on < ? GROUP BY e.lot_id) h ON h.lot_id = o.id"
            + " LEFT JOIN (SELECT t.lot_id, SUM(t.quantity) AS units FROM pooled_units t JOIN disposal_posting s"
            + " ON s.book_id = t.book_id AND s.disposal_id = t.disposal_id JOIN disposal d ON d.id = t.disposal_id"
            + " WHERE t.book_id = ? AND (s.status = 'POSTED' OR s.reversed_on >= ?) AND d.disposed_on < ? GROUP BY t.lot_id) u ON u.lot_id = l.id"
            + " LEFT JOIN sale_restriction_end x ON x.restriction_id = r.id WHERE c.units - COALESCE(u.units, 0) > 0"
            + ON_THE_DAY + " AND COALESCE(" + FairValueLots.POOLED_AT_IT
            + ", FALSE) = ? ORDER BY a.symbol, l.code, r.id";

    private static final String IN_LOTS = "SELECT " + RESTRICTION
            + ", SUM(e.quantity_change) AS units, SUM(e.quantity_change) AS of_units,"
            + " SUM(e.cost_change) AS cost, SUM(e.reduction_change) AS reduction, SUM(e.value_change) AS value_change"
            + " FROM sale_restriction r JOIN lot l ON l.id = r.lot_id JOIN asset a ON a.id = l.asset_id"
            + " JOIN lot_event e ON e.lot_id = l.id"
            + " LEFT JOIN sale_restriction_end x ON x.restriction_id = r.id WHERE e.book_id = ? AND e.posted_on < ?"
            + ON_THE_DAY + " AND (COALESCE(" + FairValueLots.ACQUIRED_AT_IT + ", FALSE)"
            + " OR EXISTS (SELECT 1 FROM lot_event o WHERE o.lot_id = l.id AND o.book_id = ? AND o.kind = 'ADOPT'"
            + " AND o.posted_on < ?" + FairValueLots.AND_NOT_UNDONE + ")) = ? GROUP BY " + RESTRICTION
            + " HAVING SUM(e.quantity_change) > 0 ORDER BY a.symbol, l.code, r.id";

    @Inject
    private SqlRows rows;

    /**
     * What is at fair value, by asset and lot. Of a lot of which less is left than was restricted, what is left.
     *
     * @param to the day after the reporting date
     */
    public List<RestrictedHolding> atFairValue(long bookId, Currency currency, LocalDate to) {
        return before(bookId, currency, to, true);
    }

    /** The same of what is at cost less impairment. */
    public List<RestrictedHolding> atCost(long bookId, Currency currency, LocalDate to) {
        return before(bookId, currency, to, false);
    }

    private List<RestrictedHolding> before(long bookId, Currency currency, LocalDate to, boolean atFairValue) {
        Map<Long, Quantity> leftOfLot = new HashMap<>();
        List<RestrictedHolding> restricted = new ArrayList<>();
        SqlRows.Reader reader = row -> {
            Quantity held = new Quantity(row.getBigDecimal("units"));
            Quantity left = leftOfLot.getOrDefault(row.getLong("lot_id"), held);
            SaleRestriction.Terms terms = terms(row);
            Quantity units = terms.quantity().min(left);
            leftOfLot.put(row.getLong("lot_id"), left.minus(units));
            if (!units.isZero()) {
                restricted.add(new RestrictedHolding(
                        row.getString("symbol"),
                        row.getString("name"),
                        row.getString("code"),
                        units,
                        amounts(row, currency)
                                .part(units, new Quantity(row.getBigDecimal("of_units")))
                                .carryingAmount(),
                        terms));
            }
        };
        rows.forEach(IN_LOTS, reader, bookId, to, to, to, to, bookId, to, atFairValue);
        rows.forEach(IN_POOLS, reader, bookId, to, bookId, to, bookId, to, to, to, to, to, atFairValue);
        restricted.sort(Comparator.comparing(RestrictedHolding::asset));
        return restricted;
    }

    private static Amounts amounts(ResultSet row, Currency currency) throws SQLException {
        return new Amounts(
                EventSums.money(row, "cost", currency),
                EventSums.money(row, "reduction", currency),
                EventSums.money(row, "value_change", currency));
    }

    private static SaleRestriction.Terms terms(ResultSet row) throws SQLException {
        return new SaleRestriction.Terms(
                new Quantity(row.getBigDecimal("quantity")),
                SaleRestriction.Kind.valueOf(row.getString("kind")),
                row.getObject("from_day", LocalDate.class),
                Optional.ofNullable(row.getObject("until_day", LocalDate.class)),
                row.getString("nature"),
                row.getString("lapse"));
    }
}
