package org.ballast.approvals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.ApprovalPolicy;
import org.ballast.approvals.domain.CaseAction;
import org.ballast.approvals.domain.CaseStep;
import org.ballast.approvals.domain.TierReason;
import org.ballast.approvals.persistence.CaseSteps;
import org.ballast.entities.persistence.Entities;

/** How the tier of a case came about, and what its approvals took, by the policies of those days. */
@ApplicationScoped
@Transactional
public class ReadTier {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private CaseSteps steps;

    @Inject
    private Tiers tiers;

    /** Empty before the case was submitted. */
    public Optional<TierReason> reason(ApprovalCase shown) {
        currentUser.requireSignedIn();
        return shown.tier()
                .flatMap(tier -> steps.of(shown.id())
                        .last(CaseAction.SUBMIT)
                        .map(submitted -> new TierReason(
                                tier, policy(shown, submitted.at()).bounds(), shown.amount())));
    }

    /** Whether a step took the proof of a second factor. */
    public boolean isFactorProven(ApprovalCase shown, CaseStep step) {
        currentUser.requireSignedIn();
        return step.provenAt().isPresent() && policy(shown, step.at()).secondFactor();
    }

    private ApprovalPolicy policy(ApprovalCase shown, Instant at) {
        return tiers.inForce(entities.byId(shown.entityId()), at);
    }
}
