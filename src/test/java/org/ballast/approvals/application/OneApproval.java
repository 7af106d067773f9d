package org.ballast.approvals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import org.ballast.amounts.Money;
import org.ballast.approvals.domain.ApprovalPolicy;
import org.ballast.approvals.domain.TierBounds;
import org.ballast.approvals.persistence.ApprovalPolicies;
import org.ballast.entities.domain.ReportingEntity;

/** Companies of tests that are not about tiers: one approval for whatever amount, be it small or large. */
@ApplicationScoped
public class OneApproval {

    private static final String MORE_THAN_ANYTHING = "90000000000000";

    @Inject
    private ApprovalPolicies policies;

    @Transactional
    public ReportingEntity at(ReportingEntity entity) {
        Currency currency = entity.functionalCurrency();
        Money never = Money.of(MORE_THAN_ANYTHING, currency);
        long policy = policies.add(new ApprovalPolicy(
                0,
                entity.id(),
                LocalDate.EPOCH,
                new TierBounds(Money.zero(currency), never, never, Optional.empty()),
                false,
                ApprovalPolicy.DUE_DAYS,
                "One approval for whatever amount",
                "cfo",
                Instant.EPOCH,
                Optional.empty(),
                Set.of()));
        policies.enforce(policy, Instant.EPOCH);
        return entity;
    }
}
