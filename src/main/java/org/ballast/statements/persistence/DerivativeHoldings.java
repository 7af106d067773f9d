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

/** What the posted proposals of mark-to-market say of derivatives, instrument by instrument. */
@ApplicationScoped
public class DerivativeHoldings {

    private static final int DECIMALS_OF_NOTIONAL = 2;

    /** An inverse future stands for its units, anything else for its units at the index. */
    private static final String NOTIONAL = "CASE WHEN i.style = 'INVERSE' AND i.kind <> 'OPTION'"
            + " THEN ABS(l.open_quantity) * i.contract_size ELSE ABS(l.open_quantity) * i.contract_size * l.index_price END";

    /** Posted movements of positions, up to the day and within the days. */
    private static final String POSTED = "SELECT m.position_id, SUM(m.current_asset + m.later_asset) AS asset,"
            + " SUM(m.current_liability + m.later_liability) AS liability,"
            + " SUM(CASE WHEN m.kind = 'GAIN' AND p.period_end > ? THEN m.amount ELSE 0 END) AS gains,"
            + " SUM(CASE WHEN m.kind = 'LOSS' AND p.period_end > ? THEN m.amount ELSE 0 END) AS losses"
            + " FROM mark_movement m JOIN mark_proposal p ON p.id = m.proposal_id"
            + " JOIN approval_case c ON c.id = p.case_id WHERE p.book_id = ? AND c.status = 'POSTED' AND p.period_end <= ?"
            + " GROUP BY m.position_id";

    /** The newest run up to the day that measured a position and whose proposals were posted. */
    private static final String MEASURED = "SELECT v.position_id, MAX(p.run_id) AS run_id FROM mark_movement v"
            + " JOIN mark_proposal p ON p.id = v.proposal_id JOIN approval_case c ON c.id = p.case_id"
            + " WHERE p.book_id = ? AND c.status = 'POSTED' AND p.period_end <= ? GROUP BY v.position_id";

    private static final String HOLDINGS = "SELECT t.code AS account, i.symbol, i.kind, i.expires_at,"
            + " SUM(CASE WHEN l.basis = 'EXPIRED_UNSETTLED' THEN 0 ELSE COALESCE(l.open_quantity, 0) END) AS contracts,"
            + " SUM(CASE WHEN l.basis IN ('VENUE_MARK', 'STALE_MARK') THEN " + NOTIONAL + " ELSE 0 END) AS notional,"
            + " MAX(CASE WHEN l.basis IN ('VENUE_MARK', 'STALE_MARK') THEN l.fair_level ELSE 0 END) AS fair_level,"
            + " SUM(s.asset) AS asset, SUM(s.liability) AS liability, SUM(s.gains) AS gains, SUM(s.losses) AS losses"
            + " FROM (" + POSTED + ") s JOIN account_position p ON p.id = s.position_id"
            + " JOIN trading_account t ON t.id = p.account_id JOIN instrument i ON i.id = p.instrument_id"
            + " LEFT JOIN (" + MEASURED + ") n ON n.position_id = s.position_id"
            + " LEFT JOIN mark_line l ON l.position_id = n.position_id AND l.run_id = n.run_id"
            + " GROUP BY t.code, i.symbol, i.kind, i.expires_at ORDER BY t.code, i.symbol";

    @Inject
    private SqlRows rows;

    /**
     * Of the days from one to the day before another.
     *
     * @param end the day after the last
     */
    public List<DerivativeHolding> through(long bookId, Currency currency, LocalDate from, LocalDate end) {
        return rows.list(HOLDINGS, row -> holding(row, currency), from, from, bookId, end, bookId, end);
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
