package org.ballast.marktomarket.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.amounts.Money;
import org.ballast.marktomarket.domain.MarkProposal;
import org.ballast.marktomarket.domain.PriceBasis;
import org.ballast.marktomarket.domain.RecordedMark;
import org.ballast.marktomarket.domain.UnitGreeks;
import org.ballast.sql.SqlRows;
import org.ballast.trading.persistence.StoredNumber;

/** Measured positions as they are kept. Call it inside a transaction. */
@ApplicationScoped
public class RecordedMarks {

    private static final String SELECT = "SELECT l.position_id, p.reference, i.symbol, l.open_quantity, l.basis,"
            + " l.fair_level, l.price, l.index_price, l.seen_at, l.mark_price, l.model_price, l.on_hold, l.delta, l.gamma,"
            + " l.vega, l.theta, l.fair_value, l.carrying_before, m.change, l.currency"
            + " FROM (SELECT v.position_id, SUM(v.amount) AS change FROM mark_movement v WHERE v.proposal_id = ?"
            + " GROUP BY v.position_id) m JOIN mark_line l ON l.position_id = m.position_id AND l.run_id = ?"
            + " JOIN account_position p ON p.id = l.position_id JOIN instrument i ON i.id = l.instrument_id ";

    @Inject
    private SqlRows rows;

    /**
     * Those that a proposal changes, beyond another one.
     *
     * @param fromId key of that position, empty for the edge of the list
     */
    public List<RecordedMark> ofProposal(MarkProposal proposal, OptionalLong fromId, boolean backward, int limit) {
        return rows.list(
                SELECT + "WHERE l.position_id "
                        + (backward ? "< ? ORDER BY l.position_id DESC" : "> ? ORDER BY l.position_id")
                        + " FETCH FIRST ? ROWS ONLY",
                RecordedMarks::mark,
                proposal.id(),
                proposal.runId(),
                fromId.orElse(backward ? Long.MAX_VALUE : 0),
                limit);
    }

    private static RecordedMark mark(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new RecordedMark(
                row.getLong("position_id"),
                row.getString("reference"),
                row.getString("symbol"),
                StoredNumber.of(row, "open_quantity"),
                price(row),
                new Money(row.getBigDecimal("carrying_before"), currency),
                new Money(row.getBigDecimal("change"), currency),
                new Money(row.getBigDecimal("fair_value"), currency),
                row.getBoolean("on_hold"),
                greeks(row));
    }

    private static Optional<RecordedMark.Price> price(ResultSet row) throws SQLException {
        String basis = row.getString("basis");
        return basis == null
                ? Optional.empty()
                : Optional.of(new RecordedMark.Price(
                        PriceBasis.valueOf(basis),
                        row.getInt("fair_level"),
                        StoredNumber.of(row, "price"),
                        StoredNumber.of(row, "index_price"),
                        SqlRows.instant(row, "seen_at"),
                        StoredNumber.ifThere(row, "mark_price"),
                        StoredNumber.ifThere(row, "model_price")));
    }

    private static Optional<UnitGreeks> greeks(ResultSet row) throws SQLException {
        BigDecimal delta = row.getBigDecimal("delta");
        return delta == null
                ? Optional.empty()
                : Optional.of(new UnitGreeks(
                        delta, row.getBigDecimal("gamma"), row.getBigDecimal("vega"), row.getBigDecimal("theta")));
    }
}
