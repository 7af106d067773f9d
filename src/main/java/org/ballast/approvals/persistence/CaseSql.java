package org.ballast.approvals.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.amounts.Money;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.Approver;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.Tier;
import org.ballast.sql.SqlRows;

/** How cases are read. */
public final class CaseSql {

    /** The key of the last submission or edit of the case {@code c}: approvals before it are void. */
    private static final String SUBMITTED =
            "(SELECT COALESCE(MAX(r.id), 0) FROM approval_step r WHERE r.case_id = c.id AND r.action IN ('SUBMIT', 'EDIT'))";

    /** The approvals of the case {@code c} that stand, as {@code a}. */
    private static final String STANDING = "SELECT 1 FROM approval_step a WHERE a.case_id = c.id"
            + " AND a.action IN ('APPROVE_PARTIAL', 'APPROVE_FINAL') AND a.id > " + SUBMITTED;

    private static final String NOT_BY = "NOT EXISTS (SELECT 1 FROM approval_step d WHERE d.case_id = c.id"
            + " AND d.action IN ('CREATE', 'EDIT', 'SUBMIT') AND (d.actor = ? OR d.on_behalf_of = ?))"
            + " AND NOT EXISTS (" + STANDING + " AND (a.actor = ? OR a.on_behalf_of = ?))"
            + " AND NOT EXISTS (SELECT 1 FROM case_hand h WHERE h.case_id = c.id AND h.person = ?)";

    private static final String NOT_BY_WHO_GRANTED = " AND NOT EXISTS (SELECT 1 FROM approval_step g"
            + " WHERE g.case_id = c.id AND g.action IN ('CREATE', 'SUBMIT') AND COALESCE(g.role, '') <> 'SYSTEM' AND (";

    private static final String NOT_THE_CFOS =
            " AND NOT (c.approvals_needed = 2 AND EXISTS (" + STANDING + " AND COALESCE(a.role, '') <> 'CFO'))";

    static final String SELECT = "SELECT c.id, c.subject_kind, c.subject_id, c.entity_id, e.code AS entity, c.book_id,"
            + " c.status, c.tier, c.amount, c.currency, c.evidence_hash, c.posts_entry, c.entry_id, c.due_on,"
            + " (SELECT MIN(m.evidence_hash) FROM approval_step m WHERE m.case_id = c.id AND m.action = 'CREATE')"
            + " AS subject_hash,"
            + " c.created_by, c.created_at, c.version FROM approval_case c"
            + " JOIN reporting_entity e ON e.id = c.entity_id ";

    private CaseSql() {}

    /**
     * The condition that the case {@code c} still takes an approval of somebody: who neither made nor approved it, had no
     * hand in its evidence, has the role from nobody who prepared it, and whose level is missing.
     *
     * @param values to which those of the condition are added
     */
    public static String waitsFor(Approver approver, List<Object> values) {
        if (approver.isOwnGranter()) {
            return "1 = 0";
        }
        values.addAll(Collections.nCopies(5, approver.name()));
        StringBuilder condition = new StringBuilder(NOT_BY);
        if (!approver.granters().isEmpty()) {
            String marks = "("
                    + String.join(", ", Collections.nCopies(approver.granters().size(), "?")) + ")";
            condition.append(NOT_BY_WHO_GRANTED);
            condition.append("g.actor IN " + marks + " OR g.on_behalf_of IN " + marks + "))");
            values.addAll(approver.granters());
            values.addAll(approver.granters());
        }
        if (!approver.isCfo()) {
            condition.append(NOT_THE_CFOS);
            approver.cfosKinds().forEach(kind -> {
                condition.append(" AND NOT (c.approvals_needed = 1 AND c.subject_kind = ?)");
                values.add(kind);
            });
        }
        return condition.toString();
    }

    static ApprovalCase approvalCase(ResultSet row) throws SQLException {
        long entry = row.getLong("entry_id");
        OptionalLong entryId = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(entry);
        return new ApprovalCase(
                row.getLong("id"),
                row.getString("subject_kind"),
                row.getLong("subject_id"),
                row.getLong("entity_id"),
                row.getString("entity"),
                row.getLong("book_id"),
                CaseStatus.valueOf(row.getString("status")),
                Optional.ofNullable(row.getString("tier")).map(Tier::valueOf),
                amount(row),
                Optional.ofNullable(row.getString("subject_hash"))
                        .orElse(row.getString("evidence_hash"))
                        .strip(),
                row.getString("evidence_hash").strip(),
                row.getBoolean("posts_entry"),
                entryId,
                Optional.ofNullable(row.getObject("due_on", LocalDate.class)),
                row.getString("created_by"),
                SqlRows.instant(row, "created_at"),
                row.getLong("version"));
    }

    private static Optional<Money> amount(ResultSet row) throws SQLException {
        String currency = row.getString("currency");
        return currency == null
                ? Optional.empty()
                : Optional.of(new Money(row.getBigDecimal("amount"), Currency.getInstance(currency)));
    }
}
