package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.approvals.domain.CaseStep;
import org.ballast.approvals.domain.History;
import org.ballast.approvals.persistence.CaseSteps;
import org.ballast.audit.application.Seals;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.domain.PolicyApproval;
import org.ballast.holdings.domain.PolicyHistory;
import org.ballast.sql.SqlRows;

/** The dated accounting policies of the books. */
@ApplicationScoped
public class Policies {

    private static final History NO_STEPS = new History(List.of());

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Seals seals;

    @Inject
    private CaseSteps steps;

    @Inject
    private SqlRows rows;

    /** The policy that governs an asset on a day: the one with the latest first day up to then. */
    public Optional<AccountingPolicy> inForce(long bookId, long assetId, LocalDate on) {
        return policies(rows("AND p.assetId = :asset AND p.validFrom <= :on ORDER BY p.validFrom DESC")
                        .setParameter("book", bookId)
                        .setParameter("asset", assetId)
                        .setParameter("on", on)
                        .setMaxResults(1)
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** The policies of an asset that begin up to a day, the latest first. */
    public List<AccountingPolicy> until(long bookId, long assetId, LocalDate day) {
        return policies(rows("AND p.assetId = :asset AND p.validFrom <= :day ORDER BY p.validFrom DESC")
                .setParameter("book", bookId)
                .setParameter("asset", assetId)
                .setParameter("day", day)
                .getResultList());
    }

    /** All policies of a book, by asset, the latest first. */
    public List<AccountingPolicy> of(long bookId) {
        return policies(rows("ORDER BY p.assetId, p.validFrom DESC")
                .setParameter("book", bookId)
                .getResultList());
    }

    /** The same, to be asked for many days. */
    public PolicyHistory history(long bookId) {
        return new PolicyHistory(of(bookId));
    }

    /** Who replaced the policy of an asset by another one that begins within a stretch of days, {@code to} exclusive. */
    public Set<String> changersWithin(long bookId, long assetId, LocalDate from, LocalDate to) {
        return Set.copyOf(em.createQuery(
                        "SELECT p.decidedBy FROM AccountingPolicyRow p WHERE p.bookId = :book AND p.assetId = :asset"
                                + " AND p.validFrom >= :from AND p.validFrom < :to AND EXISTS (SELECT e.id FROM"
                                + " AccountingPolicyRow e WHERE e.bookId = p.bookId AND e.assetId = p.assetId"
                                + " AND e.validFrom < p.validFrom)",
                        String.class)
                .setParameter("book", bookId)
                .setParameter("asset", assetId)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList());
    }

    /** Whether any book of an entity has a policy. */
    public boolean areDecidedFor(long entityId) {
        return !em.createQuery(
                        "SELECT p.id FROM AccountingPolicyRow p WHERE p.bookId IN"
                                + " (SELECT b.id FROM BookRow b WHERE b.entity.id = :entity)",
                        Long.class)
                .setParameter("entity", entityId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * Keeps a decided policy.
     *
     * @param caseId the case by which a second person approved it; none where one person decided
     */
    public void add(AccountingPolicy policy, OptionalLong caseId, String decidedBy, Instant decidedAt) {
        AccountingPolicyRow row = new AccountingPolicyRow(policy, caseId, decidedBy, decidedAt);
        em.persist(row);
        em.flush();
        seals.changed(SealedPolicies.KIND, row.id);
    }

    private TypedQuery<AccountingPolicyRow> rows(String rest) {
        return em.createQuery(
                "SELECT p FROM AccountingPolicyRow p WHERE p.bookId = :book " + rest, AccountingPolicyRow.class);
    }

    /** In as many statements for all as for one. */
    private List<AccountingPolicy> policies(List<AccountingPolicyRow> found) {
        Map<Long, String> markets = new HashMap<>();
        if (!found.isEmpty()) {
            rows.forEach(
                    "SELECT m.id, m.code FROM market m JOIN UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id) ON k.id = m.id",
                    market -> markets.put(market.getLong("id"), market.getString("code")),
                    found.stream().map(row -> row.marketId).collect(Collectors.toSet()));
        }
        List<Long> cases =
                found.stream().flatMap(row -> Stream.ofNullable(row.caseId)).toList();
        Map<Long, History> approvals = cases.isEmpty() ? Map.of() : steps.of(cases);
        return found.stream()
                .map(row -> policy(row, String.valueOf(markets.get(row.marketId)), approvals))
                .toList();
    }

    private static AccountingPolicy policy(AccountingPolicyRow row, String market, Map<Long, History> approvals) {
        return new AccountingPolicy(
                row.bookId,
                row.assetId,
                row.model,
                row.marketId,
                market,
                row.costMethod,
                row.edgeBarPolicy,
                row.disposalCostRate,
                row.purchaseFees,
                row.costBasisAtAdoption,
                row.validFrom,
                Optional.ofNullable(row.caseId)
                        .map(caseId -> approval(caseId, row.decidedBy, approvals.getOrDefault(caseId, NO_STEPS))));
    }

    private static PolicyApproval approval(long caseId, String changedBy, History steps) {
        return new PolicyApproval(
                caseId,
                changedBy,
                steps.approvals().stream().map(CaseStep::actor).toList());
    }
}
