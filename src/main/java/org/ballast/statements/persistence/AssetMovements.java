package org.ballast.statements.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.ballast.amounts.Money;
import org.ballast.sql.SqlRows;
import org.ballast.statements.domain.AssetMovement;
import org.ballast.statements.domain.RollForward;
import org.ballast.statements.domain.UnitMovement;

/** How each asset moved through a period in a book, summed from the lots' histories; sales from the disposals themselves. */
@ApplicationScoped
public class AssetMovements {

    private static final String BEFORE = "e.posted_on < ? OR e.kind = 'OPEN'";
    private static final String PURCHASED = "e.posted_on >= ? AND e.kind IN ('ACQUIRE', 'CORRECT')";
    private static final String KEPT = "a.adopted_on IS NULL";
    private static final String ADOPTED = "a.adopted_on IS NOT NULL";
    private static final String MOVEMENTS = "SELECT l.asset_id,"
            + EventSums.of(BEFORE, "e.quantity_change", "opening_units")
            + EventSums.of(BEFORE, EventSums.CARRYING, "opening")
            + EventSums.of(PURCHASED, "e.quantity_change", "purchased_units")
            + EventSums.of(PURCHASED, EventSums.CARRYING, "purchases")
            + EventSums.of("e.posted_on >= ? AND e.kind = 'DISPOSE'", "-e.quantity_change", "sold_units")
            + EventSums.of("e.posted_on >= ? AND e.kind = 'IMPAIR'", "e.reduction_change", "impairment")
            + EventSums.of(KEPT, "e.quantity_change", "units")
            + EventSums.of(KEPT, "e.cost_change", "cost")
            + EventSums.of(KEPT, "e.reduction_change", "cumulative")
            + EventSums.of(ADOPTED, "e.quantity_change", "derecognised_units")
            + EventSums.last(ADOPTED, EventSums.CARRYING, "derecognised")
            + " FROM lot_event e JOIN lot l ON l.id = e.lot_id"
            // What a lot carried when it passed to fair value leaves the cost model on that day
            + " LEFT JOIN (SELECT o.lot_id, MIN(o.posted_on) AS adopted_on FROM lot_event o"
            + " WHERE o.book_id = ? AND o.kind = 'ADOPT' AND o.posted_on < ?" + FairValueLots.AND_NOT_UNDONE
            + " GROUP BY o.lot_id) a ON a.lot_id = l.id"
            + " WHERE e.book_id = ? AND e.posted_on < ? AND (a.adopted_on IS NULL OR e.posted_on < a.adopted_on)";
    private static final String BY_LOTS_ASSET = " GROUP BY l.asset_id";
    private static final String SALES = "SELECT d.asset_id, SUM(s.counted * (s.proceeds - s.fee)) AS sales, SUM("
            + "s.counted * (SELECT SUM(x.relieved_cost - x.relieved_reduction + x.relieved_value_change) FROM disposal_lot x"
            + " WHERE x.book_id = s.book_id AND x.disposal_id = d.id)"
            + ") AS relieved FROM " + SalesInBooks.SQL + " s JOIN disposal d ON d.id = s.disposal_id"
            + " WHERE s.book_id = ? AND s.counted_on >= ? AND s.counted_on < ?";
    private static final String BY_ASSET = " GROUP BY d.asset_id";

    private static final String ENTERED_LATER = "SELECT COALESCE(SUM(e.reduction_change), 0) FROM lot_event e"
            + " JOIN journal_entry j ON j.id = e.entry_id"
            + " WHERE e.book_id = ? AND e.kind = 'IMPAIR' AND e.posted_on < ? AND j.posted_on >= ?";

    @Inject
    private SqlRows rows;

    private record Sales(BigDecimal proceeds, BigDecimal relieved) {
        static final Sales NONE = new Sales(BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /**
     * By the asset's key, for every asset that was ever held before the end.
     *
     * @param to the day after the last
     * @param besideFairValue whether the book keeps lots at fair value, which are none of these
     */
    public Map<Long, AssetMovement> through(
            long bookId, Currency currency, LocalDate from, LocalDate to, boolean besideFairValue) {
        Map<Long, Sales> sales = new HashMap<>();
        rows.forEach(
                SALES + (besideFairValue ? FairValueLots.AND_SOLD_AT_COST : "") + BY_ASSET,
                row -> sales.put(
                        row.getLong("asset_id"), new Sales(row.getBigDecimal("sales"), row.getBigDecimal("relieved"))),
                bookId,
                from,
                to);
        Map<Long, AssetMovement> movements = new HashMap<>();
        rows.forEach(
                MOVEMENTS + (besideFairValue ? FairValueLots.AND_BEGAN_AT_COST : "") + BY_LOTS_ASSET,
                row -> {
                    long asset = row.getLong("asset_id");
                    movements.put(asset, movement(row, currency, sales.getOrDefault(asset, Sales.NONE)));
                },
                Stream.concat(
                                Stream.of(from, from, from, from, from, from, bookId, to, bookId, to),
                                besideFairValue ? Stream.of(from) : Stream.empty())
                        .toArray());
        return movements;
    }

    /**
     * Impairment that counts for lots before a day and stands in the journal on that day or later: what units had lost
     * when they were sold inside a test period.
     */
    public Money enteredLater(long bookId, Currency currency, LocalDate day) {
        return rows.list(ENTERED_LATER, row -> new Money(row.getBigDecimal(1), currency), bookId, day, day)
                .get(0);
    }

    private static AssetMovement movement(ResultSet row, Currency currency, Sales sales) throws SQLException {
        Money cost = EventSums.money(row, "cost", currency);
        Money cumulative = EventSums.money(row, "cumulative", currency);
        Money proceeds = new Money(sales.proceeds(), currency);
        return new AssetMovement(
                new UnitMovement(
                        row.getBigDecimal("opening_units"),
                        row.getBigDecimal("purchased_units"),
                        row.getBigDecimal("sold_units"),
                        row.getBigDecimal("derecognised_units"),
                        row.getBigDecimal("units")),
                new RollForward(
                        EventSums.money(row, "opening", currency),
                        EventSums.money(row, "purchases", currency),
                        EventSums.money(row, "impairment", currency),
                        proceeds,
                        proceeds.minus(new Money(sales.relieved(), currency)),
                        EventSums.money(row, "derecognised", currency),
                        cost.minus(cumulative),
                        cost,
                        cumulative));
    }
}
