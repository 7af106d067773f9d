package org.ballast.statements.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.amounts.Quantity;
import org.ballast.measurement.domain.Amounts;
import org.ballast.measurement.domain.Basis;
import org.ballast.measurement.domain.CostReconciliation;
import org.ballast.measurement.domain.MaterialImpairment;
import org.ballast.sql.SqlRows;
import org.ballast.statements.domain.IntangibleMovement;
import org.jspecify.annotations.Nullable;

/** How the intangibles of a book under IFRS moved through a period, summed from the lots' histories, and what changed them. */
@ApplicationScoped
public class IntangibleMovements {

    private static final String MOVEMENTS = "SELECT l.asset_id,"
            + EventSums.of("e.posted_on < ?", "e.cost_change", "opening_cost")
            + EventSums.of("e.posted_on < ?", "e.reduction_change", "opening_reduction")
            + EventSums.of("e.posted_on >= ? AND e.kind IN ('ACQUIRE', 'CORRECT')", "e.cost_change", "additions")
            + EventSums.of("e.posted_on >= ? AND e.kind = 'IMPAIR'", "e.reduction_change", "losses")
            + EventSums.of("e.posted_on >= ? AND e.kind = 'REVERSE'", "-e.reduction_change", "reversals")
            + EventSums.of("e.posted_on >= ? AND e.kind = 'DISPOSE'", "-e.cost_change", "disposed_cost")
            + EventSums.of("e.posted_on >= ? AND e.kind = 'DISPOSE'", "-e.reduction_change", "disposed_reduction")
            + " SUM(e.quantity_change) AS units FROM lot_event e JOIN lot l ON l.id = e.lot_id"
            + " WHERE e.book_id = ? AND e.posted_on < ? GROUP BY l.asset_id";
    private static final String CHANGES = "SELECT p.id, p.asset_id, a.symbol, p.period_end, p.narrative, t.basis,"
            + " SUM(t.quantity) AS units, SUM(CASE WHEN t.basis = 'VALUE_IN_USE' THEN t.value_in_use"
            + " ELSE t.market_amount END) AS recoverable, SUM(-t.reduction_change) AS change,"
            + " v.pre_tax_rate, v.price_growth, v.level3_memo, v.narrative AS assumptions,"
            + " (SELECT e.pre_tax_rate FROM value_in_use e WHERE e.book_id = v.book_id AND e.asset_id = v.asset_id"
            + " AND e.reporting_day < v.reporting_day ORDER BY e.reporting_day DESC, e.revision DESC"
            + " FETCH FIRST 1 ROW ONLY) AS previous_rate"
            + " FROM proposal p JOIN approval_case c ON c.id = p.case_id AND c.status IN ('POSTED', 'REVERSED')"
            // One whose mirror is of a later day stands in the period still
            + " LEFT JOIN journal_entry m ON m.reverses_id = c.entry_id"
            + " JOIN asset a ON a.id = p.asset_id JOIN measurement t ON t.proposal_id = p.id"
            + " LEFT JOIN measurement_run_asset s ON s.run_id = p.run_id AND s.asset_id = p.asset_id"
            + " AND t.basis = 'VALUE_IN_USE' LEFT JOIN value_in_use v ON v.id = s.value_in_use_id"
            + " WHERE p.book_id = ? AND (m.id IS NULL OR m.posted_on >= ?) AND p.model = 'IFRS_COST_IMPAIRMENT'"
            + " AND t.kind IN ('LOSS', 'REVERSAL') AND p.period_end > ? AND p.period_end <= ?"
            + " GROUP BY p.id, p.asset_id, a.symbol, p.period_end, p.narrative, t.basis, v.book_id, v.asset_id,"
            + " v.reporting_day, v.pre_tax_rate, v.price_growth, v.level3_memo, v.narrative"
            + " ORDER BY p.period_end, a.symbol, p.id, t.basis";
    /** Quoted prices of the principal market. */
    private static final int LEVEL = 1;

    @Inject
    private SqlRows rows;

    /**
     * By the asset's key, for every asset that was ever held before the end.
     *
     * @param to the day after the last
     */
    public Map<Long, IntangibleMovement> through(long bookId, Currency currency, LocalDate from, LocalDate to) {
        Map<Long, List<MaterialImpairment>> changes = new HashMap<>();
        rows.forEach(
                CHANGES,
                row -> changes.computeIfAbsent(row.getLong("asset_id"), asset -> new ArrayList<>())
                        .add(change(row, currency)),
                bookId,
                to,
                from,
                to);
        Map<Long, IntangibleMovement> movements = new TreeMap<>();
        rows.forEach(
                MOVEMENTS,
                row -> movements.put(
                        row.getLong("asset_id"),
                        new IntangibleMovement(
                                new Quantity(row.getBigDecimal("units")),
                                reconciliation(row, currency),
                                changes.getOrDefault(row.getLong("asset_id"), List.of()))),
                from,
                from,
                from,
                from,
                from,
                from,
                from,
                bookId,
                to);
        return movements;
    }

    private static CostReconciliation reconciliation(ResultSet row, Currency currency) throws SQLException {
        return new CostReconciliation(
                Amounts.atCost(
                        EventSums.money(row, "opening_cost", currency),
                        EventSums.money(row, "opening_reduction", currency)),
                EventSums.money(row, "additions", currency),
                EventSums.money(row, "losses", currency),
                EventSums.money(row, "reversals", currency),
                Amounts.atCost(
                        EventSums.money(row, "disposed_cost", currency),
                        EventSums.money(row, "disposed_reduction", currency)));
    }

    // No reporting segments are recorded: an entity that reports none need not name them (IAS 36.130(c)(ii))
    private static MaterialImpairment change(ResultSet row, Currency currency) throws SQLException {
        return new MaterialImpairment(
                row.getString("symbol"),
                new Quantity(row.getBigDecimal("units")),
                row.getObject("period_end", LocalDate.class).minusDays(1),
                "",
                row.getString("narrative"),
                Basis.Kind.valueOf(row.getString("basis")),
                LEVEL,
                inUse(row),
                EventSums.money(row, "recoverable", currency),
                EventSums.money(row, "change", currency));
    }

    private static Optional<MaterialImpairment.UseEstimate> inUse(ResultSet row) throws SQLException {
        @Nullable BigDecimal rate = row.getBigDecimal("pre_tax_rate");
        return rate == null
                ? Optional.empty()
                : Optional.of(new MaterialImpairment.UseEstimate(
                        rate,
                        Optional.ofNullable(row.getBigDecimal("previous_rate")),
                        row.getBigDecimal("price_growth"),
                        row.getString("assumptions"),
                        row.getString("level3_memo")));
    }
}
