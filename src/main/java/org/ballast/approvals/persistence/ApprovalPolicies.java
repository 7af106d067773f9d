package org.ballast.approvals.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballast.amounts.Money;
import org.ballast.approvals.domain.ApprovalPolicy;
import org.ballast.approvals.domain.ApprovalsSentence;
import org.ballast.approvals.domain.Matter;
import org.ballast.approvals.domain.TierBounds;
import org.ballast.audit.application.Seals;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;

/** The approval policies of the entities, by the day from which they hold. Call it inside a transaction. */
@ApplicationScoped
public class ApprovalPolicies {

    private static final int IDS_A_BLOCK = 50;
    private static final String SELECT = "SELECT id, entity_id, valid_from, single_from, dual_from, step_up_from,"
            + " materiality, currency, second_factor, due_days, reason, wanted_by, wanted_at, in_force_at,"
            + " COALESCE(for_policies, FALSE) AS for_policies, COALESCE(for_prices, FALSE) AS for_prices"
            + " FROM approval_policy LEFT JOIN approval_policy_matters ON policy_id = id WHERE ";

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    /**
     * What was approved for a day by an instant: of several from the same day on, the one that was approved last. One that is
     * approved behind the day from which it holds says nothing of what was decided before.
     */
    public Optional<ApprovalPolicy> inForce(long entityId, LocalDate day, Instant by) {
        return rows
                .list(
                        SELECT + "entity_id = ? AND in_force_at <= ? AND valid_from <= ?"
                                + " ORDER BY valid_from DESC, in_force_at DESC, id DESC FETCH FIRST 1 ROWS ONLY",
                        ApprovalPolicies::policy,
                        entityId,
                        by,
                        day)
                .stream()
                .findFirst();
    }

    /** All of an entity, waiting ones too, the newest first; none that was turned down or taken back. */
    public List<ApprovalPolicy> of(long entityId) {
        return rows.list(
                SELECT + "entity_id = ? AND NOT EXISTS (SELECT 1 FROM approval_case c"
                        + " WHERE c.subject_kind = 'APPROVAL_POLICY' AND c.subject_id = approval_policy.id"
                        + " AND c.status IN ('WITHDRAWN', 'REJECTED')) ORDER BY valid_from DESC, id DESC",
                ApprovalPolicies::policy,
                entityId);
    }

    /**
     * @throws Refusal NOT_FOUND
     */
    public ApprovalPolicy byId(long id) {
        return rows.list(SELECT + "id = ?", ApprovalPolicies::policy, id).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, ApprovalsSentence.NO_POLICY, id));
    }

    /** Keeps one that waits for its approval and gives its key. */
    public long add(ApprovalPolicy wanted) {
        long id = ids.take("approval_policy_seq", IDS_A_BLOCK);
        seals.changed(SealedApprovalPolicies.KIND, id);
        TierBounds bounds = wanted.bounds();
        rows.execute(
                "INSERT INTO approval_policy (id, entity_id, valid_from, single_from, dual_from, step_up_from,"
                        + " materiality, currency, second_factor, due_days, reason, wanted_by, wanted_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                wanted.entityId(),
                wanted.validFrom(),
                bounds.singleFrom(),
                bounds.dualFrom(),
                bounds.stepUpFrom(),
                bounds.materiality(),
                bounds.singleFrom().currency(),
                wanted.secondFactor(),
                wanted.dueDays(),
                wanted.reason(),
                wanted.wantedBy(),
                wanted.wantedAt());
        if (!wanted.secondPersonFor().isEmpty()) {
            seals.changed(SealedMatters.KIND, id);
            rows.execute(
                    "INSERT INTO approval_policy_matters (policy_id, for_policies, for_prices) VALUES (?, ?, ?)",
                    id,
                    wanted.secondPersonFor().contains(Matter.POLICIES),
                    wanted.secondPersonFor().contains(Matter.PRICES));
        }
        return id;
    }

    /** From which day on policies hold, by their keys. */
    public Map<Long, LocalDate> validFrom(Collection<Long> ids) {
        Map<Long, LocalDate> days = new HashMap<>();
        rows.forEach(
                "SELECT p.id, p.valid_from FROM approval_policy p JOIN UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id)"
                        + " ON k.id = p.id",
                row -> days.put(row.getLong("id"), row.getObject("valid_from", LocalDate.class)),
                ids);
        return days;
    }

    /** From now on it holds. */
    public void enforce(long id, Instant at) {
        seals.changed(SealedApprovalPolicies.KIND, id);
        rows.execute("UPDATE approval_policy SET in_force_at = ? WHERE id = ? AND in_force_at IS NULL", at, id);
    }

    private static ApprovalPolicy policy(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        BigDecimal materiality = row.getBigDecimal("materiality");
        return new ApprovalPolicy(
                row.getLong("id"),
                row.getLong("entity_id"),
                row.getObject("valid_from", LocalDate.class),
                new TierBounds(
                        new Money(row.getBigDecimal("single_from"), currency),
                        new Money(row.getBigDecimal("dual_from"), currency),
                        new Money(row.getBigDecimal("step_up_from"), currency),
                        Optional.ofNullable(materiality).map(amount -> new Money(amount, currency))),
                row.getBoolean("second_factor"),
                row.getInt("due_days"),
                row.getString("reason"),
                row.getString("wanted_by"),
                SqlRows.instant(row, "wanted_at"),
                Optional.ofNullable(row.getObject("in_force_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                matters(row));
    }

    private static Set<Matter> matters(ResultSet row) throws SQLException {
        Set<Matter> matters = EnumSet.noneOf(Matter.class);
        if (row.getBoolean("for_policies")) {
            matters.add(Matter.POLICIES);
        }
        if (row.getBoolean("for_prices")) {
            matters.add(Matter.PRICES);
        }
        return matters;
    }
}
