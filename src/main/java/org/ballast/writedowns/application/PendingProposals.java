package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.domain.ProposalFilter;
import org.ballast.writedowns.persistence.Proposals;

/** The proposals of a book that nobody has decided for good. */
@ApplicationScoped
@Transactional
public class PendingProposals {

    private static final int MOST = 100;
    private static final Set<CaseStatus> LIVE =
            Arrays.stream(CaseStatus.values()).filter(CaseStatus::isLive).collect(Collectors.toSet());

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Proposals proposals;

    /**
     * Those of the book through which the entity is seen, the longest waiting first, at most 100.
     *
     * @throws org.ballast.refusals.Refusal NOT_FOUND, FORBIDDEN
     */
    public List<Proposal> of(String entityCode) {
        currentUser.requireSignedIn();
        ReportingEntity entity = entities.byCode(entityCode);
        return proposals.longestWaiting(
                ProposalFilter.ALL.ofBook(entity.book().id()).in(LIVE), MOST);
    }
}
