package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ballast.holdings.domain.HoldingTotals;
import org.ballast.measurement.domain.MeasurementRole;
import org.ballast.sql.SqlRows;

/** Sums over the lots of each asset of a book by the entries up to a day, and what these entries say of the same. */
@ApplicationScoped
public class TotalsByAsset {

    private static final String LOTS = "SELECT a.symbol, SUM(e.cost_change - e.reduction_change + e.value_change),"
            + " SUM(e.reduction_change) FROM lot_event e JOIN journal_entry j ON j.id = e.entry_id"
            + " JOIN lot l ON l.id = e.lot_id JOIN asset a ON a.id = l.asset_id"
            + " WHERE e.book_id = ? AND j.posted_on <= ? GROUP BY a.symbol";
    private static final String ACCOUNTS = "SELECT COALESCE(a.symbol, '?'), SUM(n.debit - n.credit),"
            + " SUM(CASE WHEN r.role = ? THEN n.credit - n.debit ELSE 0 END)"
            + " FROM book b JOIN account_role r ON r.chart = b.chart AND r.role IN (?, ?, ?)"
            + " JOIN journal_line n ON n.book_id = b.id AND n.account = r.number"
            + " LEFT JOIN lot l ON l.id = n.unit_id LEFT JOIN asset a ON a.id = l.asset_id"
            + " WHERE b.id = ? AND n.posted_on <= ? GROUP BY COALESCE(a.symbol, '?')";

    @Inject
    private SqlRows rows;

    /** What the lots of each asset carry, by its symbol. */
    public SortedMap<String, HoldingTotals> ofLots(long bookId, LocalDate day) {
        return totals(LOTS, bookId, day);
    }

    /** What the accounts of digital assets say of it; {@code ?} is for lines of no lot. */
    public SortedMap<String, HoldingTotals> ofAccounts(long bookId, LocalDate day) {
        return totals(
                ACCOUNTS,
                MeasurementRole.ACCUMULATED_IMPAIRMENT,
                MeasurementRole.DIGITAL_ASSETS_AT_COST,
                MeasurementRole.ACCUMULATED_IMPAIRMENT,
                MeasurementRole.DIGITAL_ASSETS_AT_FAIR_VALUE,
                bookId,
                day);
    }

    private SortedMap<String, HoldingTotals> totals(String select, Object... values) {
        SortedMap<String, HoldingTotals> totals = new TreeMap<>();
        rows.forEach(
                select,
                row -> totals.put(row.getString(1), new HoldingTotals(row.getBigDecimal(2), row.getBigDecimal(3))),
                values);
        return totals;
    }
}
