package org.ballast.statements.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.sql.SqlRows;
import org.ballast.statements.domain.DerivativeHolding;

/**
 * What the newest run of mark-to-market says of contracts that are held, also where they are worth nothing, and what was posted
 * of them, instrument by instrument.
 */
@ApplicationScoped
public class DerivativeHoldings {

    private static final int DECIMALS_OF_NOTIONAL = 2;

    /** An inverse future stands for its units, anything else for its units at the index. */
    private static final String NOTIONAL = "CASE WHEN i.style = 'INVERSE' AND i.kind <> 'OPTION'"
            + " THEN ABS(l.open_quantity) * i.contract_size ELSE ABS(l.open_quantity) * i.contract_size * l.index_price END";

    /**
     * What the book began with of positions and their posted movements, up to the day and within the days; what was undone counts up to
     * its mirror.
     */
    private static final String POSTED = "SELECT y.position_id, SUM(y.asset) AS asset, SUM(y.liability) AS liability,"
            + " SUM(y.gains) AS gains, SUM(y.losses) AS losses"
            + " FROM (SELECT m.position_id, m.current_asset + m.later_asset AS asset,"
            + " m.current_liability + m.later_liability AS liability,"
            + " CASE WHEN m.kind = 'GAIN' AND p.period_end > ? THEN m.amount ELSE 0 END AS gains,"
            + " CASE WHEN m.kind = 'LOSS' AND p.period_end > ? THEN m.amount ELSE 0 END AS losses"
            + " FROM mark_movement m JOIN mark_proposal p ON p.id = m.proposal_id"
            + " JOIN approval_case c ON c.id = p.case_id WHERE p.book_id = ? AND p.period_end <= ?"
            + " AND (c.status = 'POSTED' OR (c.status = 'REVERSED' AND EXISTS (SELECT 1 FROM journal_entry r"
            + " WHERE r.reverses_id = c.entry_id AND r.posted_on >= ?)))"
            + " UNION ALL SELECT o.position_id, o.current_asset + o.later_asset, o.current_liability + o.later_liability,"
            + " 0, 0 FROM opening_position o WHERE o.book_id = ?) y GROUP BY y.position_id";

    /** The newest run of a book up to the day: what is not in it is not held any more. */
    private static final String NEWEST = "SELECT r.id FROM mark_run r WHERE r.book_id = ? AND r.period_end <= ?"
            + " ORDER BY r.period_end DESC, r.run_at DESC, r.id DESC FETCH FIRST 1 ROWS ONLY";

    /** How each position was measured last up to the day: it names the contract of what was posted. */
    private static final String LAST = "SELECT b.id, ROW_NUMBER() OVER (PARTITION BY b.position_id"
            + " ORDER BY r.period_end DESC, r.run_at DESC, r.id DESC) AS place FROM mark_line b"
            + " JOIN mark_run r ON r.id = b.run_id WHERE r.book_id = ? AND r.period_end <= ?";

    private static final String HOLDINGS = "SELECT t.code AS account, i.symbol, i.kind, i.expires_at,"
            + " SUM(CASE WHEN x.id IS NULL OR l.basis = 'EXPIRED_UNSETTLED' THEN 0 ELSE l.open_quantity END) AS contracts,"
            + " SUM(CASE WHEN x.id IS NOT NULL AND l.basis IN ('VENUE_MARK', 'STALE_MARK') THEN " + NOTIONAL
            + " ELSE 0 END) AS notional,"
            + " MAX(CASE WHEN l.basis IN ('VENUE_MARK', 'STALE_MARK') AND (x.id IS NOT NULL OR s.asset <> 0 OR s.liability <> 0)"
            + " THEN l.fair_level ELSE 0 END) AS fair_level,"
            + " SUM(COALESCE(s.asset, 0)) AS asset, SUM(COALESCE(s.liability, 0)) AS liability,"
            + " SUM(COALESCE(s.gains, 0)) AS gains, SUM(COALESCE(s.losses, 0)) AS losses"
            + " FROM (" + LAST + ") n JOIN mark_line l ON l.id = n.id AND n.place = 1"
            + " JOIN trading_account t ON t.id = l.account_id JOIN instrument i ON i.id = l.instrument_id"
            + " LEFT JOIN (" + POSTED + ") s ON s.position_id = l.position_id"
            + " LEFT JOIN (" + NEWEST + ") x ON x.id = l.run_id"
            + " GROUP BY t.code, i.symbol, i.kind, i.expires_at ORDER BY t.code, i.symbol";

    @Inject
    private SqlRows rows;

    /**
     * Of the days from one to the day before another.
     *
     * @param end the day after the last
     */
    public List<DerivativeHolding> through(long bookId, Currency currency, LocalDate from, LocalDate end) {
        return rows.list(
                HOLDINGS,
                row -> holding(row, currency),
                bookId,
                end,
                from,
                from,
                bookId,
                end,
                end,
                bookId,
                bookId,
                end);
    }

    private static DerivativeHolding holding(ResultSet row, Currency currency) throws SQLException {
        BigDecimal contracts = row.getBigDecimal("contracts").stripTrailingZeros();
        return new DerivativeHolding(
                row.getString("account"),
                row.getString("symbol"),
                row.getString("kind"),
                row.getObject("expires_at") == null
                        ? Optional.empty()
                        : Optional.of(SqlRows.instant(row, "expires_at")),
                contracts.scale() < 0 ? contracts.setScale(0) : contracts,
                row.getBigDecimal("notional").setScale(DECIMALS_OF_NOTIONAL, RoundingMode.HALF_UP),
                row.getInt("fair_level"),
                new Money(row.getBigDecimal("asset"), currency),
                new Money(row.getBigDecimal("liability"), currency).negated(),
                new Money(row.getBigDecimal("gains"), currency),
                new Money(row.getBigDecimal("losses"), currency).negated());
    }
}
