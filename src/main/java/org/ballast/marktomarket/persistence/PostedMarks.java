package org.ballast.marktomarket.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
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
            + " JOIN approval_case c ON c.id = p.case_id WHERE p.book_id = ?";
    private static final String GROUPED = " GROUP BY m.position_id, m.kind";
    private static final String POSTED = " AND c.status = 'POSTED'";
    private static final String STOOD = " AND p.period_end <= ?"
            + " AND (c.status = 'POSTED' OR (c.status = 'REVERSED' AND EXISTS (SELECT 1"
            + " FROM journal_entry r WHERE r.reverses_id = c.entry_id AND r.posted_on >= ?)))";
    private static final String OF_PROPOSAL = "SELECT m.kind, m.current_asset, m.later_asset, m.current_liability,"
            + " m.later_liability FROM mark_movement m WHERE m.proposal_id = ? ORDER BY m.id";

    @Inject
    private SqlRows rows;

    @Inject
    private OpeningPositions openings;

    /**
     * By position.
     *
     * @param without proposals that are left out, as if they had not been posted
     * @param account key of the only account that is looked at; empty for all
     */
    public Map<Long, PostedPosition> of(
            long bookId, Currency currency, Collection<Long> without, OptionalLong account) {
        List<Object> values = new ArrayList<>(List.of(bookId));
        account.ifPresent(values::add);
        values.addAll(without);
        String only = account.isPresent() ? " AND p.account_id = ?" : "";
        String but = without.isEmpty()
                ? ""
                : " AND p.id NOT IN (" + String.join(", ", Collections.nCopies(without.size(), "?")) + ")";
        return sums(openings.of(bookId, currency, account), currency, POSTED + only + but, values);
    }

    /**
     * By position, as the books said it as a day began: what was undone counts up to the day of its mirror.
     *
     * @param before the day
     */
    public Map<Long, PostedPosition> asOf(long bookId, Currency currency, LocalDate before) {
        return sums(
                openings.of(bookId, currency, OptionalLong.empty()), currency, STOOD, List.of(bookId, before, before));
    }

    private Map<Long, PostedPosition> sums(
            Map<Long, PostedPosition> opening, Currency currency, String which, List<Object> values) {
        Map<Long, PostedPosition> posted = new HashMap<>(opening);
        PostedPosition none = PostedPosition.none(currency);
        rows.forEach(
                SUMS + which + GROUPED,
                row -> posted.merge(
                        row.getLong("position_id"), none.plus(movement(row, currency)), PostedPosition::plus),
                values.toArray());
        return posted;
    }

    /**
     * What a book began with of all positions, and what was posted of them for periods that end before a day: assets less liabilities.
     * What was undone counts up to the day of its mirror.
     */
    public Money carried(long bookId, Currency currency, LocalDate before) {
        return rows.list(
                        "SELECT COALESCE((SELECT SUM(o.premium + o.result - o.settled) FROM opening_position o"
                                + " WHERE o.book_id = ?), 0) + COALESCE(SUM(m.amount), 0) FROM mark_movement m"
                                + " JOIN mark_proposal p ON p.id = m.proposal_id"
                                + " JOIN approval_case c ON c.id = p.case_id WHERE p.book_id = ?" + STOOD,
                        row -> new Money(row.getBigDecimal(1), currency),
                        bookId,
                        bookId,
                        before,
                        before)
                .getFirst();
    }

    /**
     * References of positions of which something is posted, or taken over by a book, that counts the day of an instant.
     *
     * @param from that instant of each position, by its key
     */
    public List<String> postedOf(Map<Long, Instant> from, Function<Instant, LocalDate> day) {
        List<String> found = new ArrayList<>();
        rows.forEach(
                "SELECT p.id, p.reference, x.ended FROM account_position p JOIN (SELECT m.position_id,"
                        + " MAX(q.period_end) AS ended FROM mark_movement m JOIN mark_proposal q ON q.id = m.proposal_id"
                        + " JOIN approval_case c ON c.id = q.case_id WHERE c.status = 'POSTED' GROUP BY m.position_id"
                        + " UNION ALL SELECT o.position_id, b.opened_on FROM opening_position o"
                        + " JOIN book b ON b.id = o.book_id) x ON x.position_id = p.id"
                        + " JOIN UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id) ON k.id = p.id ORDER BY p.reference",
                row -> {
                    Instant changes = from.get(row.getLong("id"));
                    if (changes != null
                            && row.getObject("ended", LocalDate.class).isAfter(day.apply(changes))) {
                        found.add(row.getString("reference"));
                    }
                },
                from.keySet());
        return found;
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
