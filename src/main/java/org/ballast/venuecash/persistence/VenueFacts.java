package org.ballast.venuecash.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballast.amounts.Money;
import org.ballast.sql.SqlRows;
import org.ballast.trading.domain.CashMovement;
import org.ballast.trading.domain.CashMovementKind;
import org.ballast.venuecash.domain.BroughtCash;

/** What venues say of cash and what other rooms posted of it, by the key of the account. Call it inside a transaction. */
@ApplicationScoped
public class VenueFacts {

    /** That an entry was not undone before a day. */
    private static final String STANDS =
            "NOT EXISTS (SELECT 1 FROM journal_entry m WHERE m.reverses_id = e.id AND m.posted_on < ?)";

    @Inject
    private SqlRows rows;

    /** The movements of an entity's accounts that are in force, from one instant on and before another, in the order of their time. */
    public Map<Long, List<CashMovement>> movements(long entityId, Instant from, Instant before) {
        Map<Long, List<CashMovement>> found = new HashMap<>();
        rows.forEach(
                "SELECT m.id, m.account_id, m.reference, m.kind, m.moved_at, m.amount FROM cash_movement m"
                        + " JOIN trading_account t ON t.id = m.account_id WHERE t.entity_id = ? AND m.moved_at >= ?"
                        + " AND m.moved_at < ? AND NOT m.withdrawn AND NOT EXISTS (SELECT 1 FROM cash_movement n"
                        + " WHERE n.account_id = m.account_id AND n.reference = m.reference AND n.revision > m.revision)"
                        + " ORDER BY m.moved_at, m.id",
                row -> found.computeIfAbsent(row.getLong("account_id"), key -> new ArrayList<>())
                        .add(new CashMovement(
                                row.getLong("id"),
                                row.getLong("account_id"),
                                row.getString("reference"),
                                CashMovementKind.valueOf(row.getString("kind")),
                                SqlRows.instant(row, "moved_at"),
                                plain(row.getBigDecimal("amount")))),
                entityId,
                from,
                before);
        return found;
    }

    /** Collateral for margin calls that stands in a book before a day, the earliest first. */
    public Map<Long, List<BroughtCash>> brought(long bookId, Currency currency, LocalDate before) {
        Map<Long, List<BroughtCash>> found = new HashMap<>();
        rows.forEach(
                "SELECT c.account_id, t.id, t.amount, t.paid_on, t.reference, (SELECT SUM(l.debit) FROM journal_line l"
                        + " WHERE l.entry_id = e.id) AS booked FROM journal_entry e"
                        + " JOIN collateral_posting p ON p.entry_id = e.id JOIN collateral_transfer t ON t.id = p.transfer_id"
                        + " JOIN margin_call c ON c.id = t.call_id WHERE e.book_id = ? AND e.posted_on < ? AND "
                        + STANDS
                        + " ORDER BY t.paid_on, t.id",
                row -> found.computeIfAbsent(row.getLong("account_id"), key -> new ArrayList<>())
                        .add(new BroughtCash(
                                row.getLong("id"),
                                plain(row.getBigDecimal("amount")),
                                new Money(row.getBigDecimal("booked"), currency),
                                row.getObject("paid_on", LocalDate.class),
                                row.getString("reference"))),
                bookId,
                before,
                before);
        return found;
    }

    /** What mark-to-market of periods that ended by a day posted to the deposits at venues: what came is above zero. */
    public Map<Long, Money> marked(long bookId, Currency currency, LocalDate end) {
        Map<Long, Money> found = new HashMap<>();
        rows.forEach(
                "SELECT p.account_id, -SUM(m.amount) AS came FROM mark_movement m JOIN mark_proposal p ON p.id = m.proposal_id"
                        + " JOIN approval_case c ON c.id = p.case_id WHERE p.book_id = ? AND p.period_end <= ?"
                        + " AND (c.status = 'POSTED' OR (c.status = 'REVERSED' AND EXISTS (SELECT 1 FROM journal_entry r"
                        + " WHERE r.reverses_id = c.entry_id AND r.posted_on >= ?))) AND m.kind IN ('PREMIUM', 'SETTLED') GROUP BY p.account_id",
                row -> found.put(row.getLong("account_id"), new Money(row.getBigDecimal("came"), currency)),
                bookId,
                end,
                end);
        return found;
    }

    /**
     * Accounts whose results are not settled for good at the end of a period: of which a future that has not expired or a perpetual
     * is open, or marks are undecided; or that had positions or marks while the book was not measured at that end.
     */
    public Set<Long> unsettled(long entityId, long bookId, Instant end, LocalDate endDay) {
        Set<Long> found = new HashSet<>();
        String newest = " AND NOT EXISTS (SELECT 1 FROM account_position n WHERE n.first_id = p.first_id"
                + " AND n.revision > p.revision)";
        rows.forEach(
                "SELECT DISTINCT p.account_id FROM account_position p JOIN trading_account t ON t.id = p.account_id"
                        + " JOIN instrument i ON i.id = p.instrument_id WHERE t.entity_id = ? AND p.opened_at < ?"
                        + " AND NOT p.withdrawn" + newest
                        + " AND (NOT EXISTS (SELECT 1 FROM mark_run r WHERE r.book_id = ? AND r.period_end = ?)"
                        + " OR (i.kind <> 'OPTION' AND (i.expires_at IS NULL OR i.expires_at >= ?) AND ABS(p.quantity) > COALESCE((SELECT SUM(c.quantity)"
                        + " FROM position_close c WHERE c.position_id = p.first_id AND NOT c.withdrawn AND c.closed_at < ?"
                        + " AND NOT EXISTS (SELECT 1 FROM position_close x WHERE x.position_id = c.position_id"
                        + " AND x.reference = c.reference AND x.revision > c.revision)), 0)))",
                row -> found.add(row.getLong(1)),
                entityId,
                end,
                bookId,
                endDay,
                end,
                end);
        rows.forEach(
                "SELECT DISTINCT p.account_id FROM mark_proposal p JOIN approval_case c ON c.id = p.case_id"
                        + " WHERE p.book_id = ? AND p.period_end <= ? AND (c.live_key IS NOT NULL"
                        + " OR NOT EXISTS (SELECT 1 FROM mark_run r WHERE r.book_id = p.book_id AND r.period_end = ?))",
                row -> found.add(row.getLong(1)),
                bookId,
                endDay,
                endDay);
        return found;
    }

    /** Who recorded movements of an account that were before an instant. */
    public Set<String> recorders(long accountId, Instant before) {
        return Set.copyOf(rows.list(
                "SELECT DISTINCT m.recorded_by FROM cash_movement m WHERE m.account_id = ? AND m.moved_at < ?",
                row -> row.getString(1),
                accountId,
                before));
    }

    private static BigDecimal plain(BigDecimal stored) {
        BigDecimal stripped = stored.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
