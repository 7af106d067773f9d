package org.ballast.marktomarket.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.ballast.amounts.Money;
import org.ballast.marktomarket.domain.DerivativeBalances;
import org.ballast.marktomarket.domain.Movement;
import org.ballast.marktomarket.domain.MovementKind;
import org.ballast.marktomarket.domain.PostedPosition;
import org.ballast.sql.SqlRows;

/** What the books say of positions: the movements of all proposals that were posted. Call it inside a transaction. */
@ApplicationScoped
public class PostedMarks {

    private static final String SUMS = "SELECT m.position_id, m.kind, SUM(m.current_asset) AS current_asset,"
            + " SUM(m.later_asset) AS later_asset, SUM(m.current_liability) AS current_liability,"
            + " SUM(m.later_liability) AS later_liability FROM mark_movement m JOIN mark_proposal p ON p.id = m.proposal_id"
            + " JOIN approval_case c ON c.id = p.case_id WHERE p.book_id = ? AND c.status = 'POSTED'";
    private static final String OF_PROPOSAL = "SELECT m.kind, m.current_asset, m.later_asset, m.current_liability,"
            + " m.later_liability FROM mark_movement m WHERE m.proposal_id = ? ORDER BY m.id";

    @Inject
    private SqlRows rows;

    /**
     * By position.
     *
     * @param without proposals that are left out, as if they had not been posted
     * @param account key of the only account that is looked at; empty for all
     */
    public Map<Long, PostedPosition> of(
            long bookId, Currency currency, Collection<Long> without, OptionalLong account) {
        Map<Long, PostedPosition> posted = new HashMap<>();
        PostedPosition none = PostedPosition.none(currency);
        List<Object> values = new ArrayList<>(List.of(bookId));
        account.ifPresent(values::add);
        values.addAll(without);
        String only = account.isPresent() ? " AND p.account_id = ?" : "";
        String but = without.isEmpty()
                ? ""
                : " AND p.id NOT IN (" + String.join(", ", Collections.nCopies(without.size(), "?")) + ")";
        rows.forEach(
                SUMS + only + but + " GROUP BY m.position_id, m.kind",
                row -> posted.merge(
                        row.getLong("position_id"),
                        none.plus(movement(row, currency)),
                        (one, other) -> new PostedPosition(
                                one.amounts().plus(other.amounts()),
                                one.balances().plus(other.balances()))),
                values.toArray());
        return posted;
    }

    /**
     * What was posted of all positions of a book for periods that end before a day: assets less liabilities. What was undone counts up to
     * the day of its mirror.
     */
    public Money carried(long bookId, Currency currency, LocalDate before) {
        return rows.list(
                        "SELECT COALESCE(SUM(m.amount), 0) FROM mark_movement m JOIN mark_proposal p ON p.id = m.proposal_id"
                                + " JOIN approval_case c ON c.id = p.case_id WHERE p.book_id = ? AND p.period_end <= ?"
                                + " AND (c.status = 'POSTED' OR (c.status = 'REVERSED' AND EXISTS (SELECT 1"
                                + " FROM journal_entry r WHERE r.reverses_id = c.entry_id AND r.posted_on >= ?)))",
                        row -> new Money(row.getBigDecimal(1), currency),
                        bookId,
                        before,
                        before)
                .getFirst();
    }

    /** The movements of a proposal, position by position. */
    public List<Movement> ofProposal(long proposalId, Currency currency) {
        return rows.list(OF_PROPOSAL, row -> movement(row, currency), proposalId);
    }

    private static Movement movement(ResultSet row, Currency currency) throws SQLException {
        return new Movement(
                MovementKind.valueOf(row.getString("kind")),
                new DerivativeBalances(
                        new Money(row.getBigDecimal("current_asset"), currency),
                        new Money(row.getBigDecimal("later_asset"), currency),
                        new Money(row.getBigDecimal("current_liability"), currency),
                        new Money(row.getBigDecimal("later_liability"), currency)));
    }
}
