package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.SecondPerson;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.application.StepCase;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseEvidence;
import org.ballast.approvals.domain.Matter;
import org.ballast.approvals.domain.NewCase;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.persistence.WantedPolicies;

/** Makes the case of an accounting policy that takes a second person. Part of a larger use case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AskForPolicy {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private SecondPerson secondPerson;

    @Inject
    private BeginPolicy beginPolicy;

    @Inject
    private WantedPolicies wantedPolicies;

    @Inject
    private StepCase step;

    @Inject
    private DecideCase decide;

    @Inject
    private Clock clock;

    /** The first policy of an asset, and any while nothing of it stands in the book, is one person's. */
    boolean isNeeded(ReportingEntity entity, AccountingPolicy policy) {
        return secondPerson.isNeededFor(Matter.POLICIES, entity) && beginPolicy.isAnother(policy);
    }

    /**
     * @throws org.ballast.refusals.Refusal ALREADY_EXISTS where another one of the asset waits
     */
    ApprovalCase ask(ReportingEntity entity, AccountingPolicy policy) {
        long id = wantedPolicies.newId();
        ApprovalCase made = step.create(new NewCase(
                PolicySubject.KIND,
                id,
                entity.id(),
                entity.book().id(),
                entity.book().id() + "|" + policy.assetId(),
                Optional.empty(),
                CaseEvidence.of(policy.evidence()),
                false));
        wantedPolicies.add(id, policy, made.id(), currentUser.name(), clock.instant());
        return decide.submit(made.id(), Seen.LATEST, "");
    }
}
