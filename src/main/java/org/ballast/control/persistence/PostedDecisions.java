package org.ballast.control.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.approvals.domain.Tier;
import org.ballast.approvals.domain.TierBounds;
import org.ballast.approvals.domain.Weight;
import org.ballast.control.domain.Decision;
import org.ballast.sql.SqlRows;

/** Cases that were posted, with their times and what they weighed. Call it inside a transaction. */
@ApplicationScoped
public class PostedDecisions {

    /** Of each case the posting; its last submission and its last approval stand before it. */
    private static final String POSTED =
            "SELECT c.id, c.subject_kind, c.tier, c.status, c.created_at, c.amount, c.currency, p.at AS posted_at,"
                    + " (SELECT MAX(s.at) FROM approval_step s WHERE s.case_id = c.id AND s.action = 'SUBMIT') AS submitted_at,"
                    + " (SELECT MAX(s.at) FROM approval_step s WHERE s.case_id = c.id AND s.action = 'APPROVE_FINAL'"
                    + " AND COALESCE(s.role, '') <> 'SYSTEM') AS approved_at,"
                    + " w.amount AS weighed, w.together, w.currency AS weighed_in, w.mechanical, w.inputs_level"
                    + " FROM approval_step p JOIN approval_case c ON c.id = p.case_id"
                    + " LEFT JOIN case_weight w ON w.id = (SELECT MAX(l.id) FROM case_weight l WHERE l.case_id = c.id)"
                    + " WHERE p.action = 'POST' AND p.at >= ? AND p.at < ? AND c.entity_id = ? AND c.posts_entry"
                    + " ORDER BY c.id";

    private static final String LAST =
            "SELECT MAX(s.at) AS at FROM approval_step s WHERE s.action IN ('POST', 'REVERSE') AND s.at >= ?";

    @Inject
    private SqlRows rows;

    /**
     * Those of an entity that were posted in a time, in the order of their making. What was posted before weights were kept and in
     * another currency than that of the bounds is not among them.
     *
     * @param bounds by which it is guessed what a case rested on whose weight was not kept
     * @param to the instant after the last
     */
    public List<Decision> of(long entityId, TierBounds bounds, Instant from, Instant to) {
        List<Decision> decisions = new ArrayList<>();
        rows.forEach(POSTED, row -> decision(row, bounds).ifPresent(decisions::add), from, to, entityId);
        return decisions;
    }

    /** When something was last posted or undone, anywhere, since an instant. */
    public Optional<Instant> lastSince(Instant from) {
        return rows.list(LAST, row -> instant(row, "at"), from).getFirst();
    }

    private static Optional<Decision> decision(ResultSet row, TierBounds bounds) throws SQLException {
        Tier tier = Tier.valueOf(row.getString("tier"));
        Optional<Weight> weight =
                row.getBigDecimal("weighed") == null ? guessed(row, tier, bounds) : Optional.of(kept(row));
        if (weight.isEmpty()) {
            return Optional.empty();
        }
        Instant made = SqlRows.instant(row, "created_at");
        return Optional.of(new Decision(
                row.getLong("id"),
                row.getString("subject_kind"),
                tier,
                weight.get(),
                made,
                instant(row, "submitted_at").orElse(made),
                instant(row, "approved_at"),
                SqlRows.instant(row, "posted_at"),
                row.getString("status").equals("REVERSED")));
    }

    private static Weight kept(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("weighed_in"));
        return new Weight(
                new Money(row.getBigDecimal("weighed"), currency),
                new Money(row.getBigDecimal("together"), currency),
                row.getBoolean("mechanical"),
                row.getInt("inputs_level"));
    }

    /** A higher tier than its amount gives is taken as somebody's judgment, or as that of inputs that are not observed. */
    private static Optional<Weight> guessed(ResultSet row, Tier tier, TierBounds bounds) throws SQLException {
        BigDecimal amount = row.getBigDecimal("amount");
        Currency currency = bounds.singleFrom().currency();
        if (amount == null || !currency.getCurrencyCode().equals(row.getString("currency"))) {
            return Optional.empty();
        }
        Money own = new Money(amount, currency);
        Tier byAmount = bounds.of(Weight.alone(own, true, 1));
        boolean raised = tier.compareTo(byAmount) > 0;
        return Optional.of(Weight.alone(own, !raised, raised && tier != Tier.T1_SINGLE ? 3 : 1));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
