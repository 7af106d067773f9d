package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.writedowns.domain.EvidenceChanges;
import org.ballast.writedowns.domain.EvidenceLine;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.persistence.EvidenceLines;
import org.ballast.writedowns.persistence.Proposals;

/** What moved since the evidence of an undecided proposal was made: an approval binds to the evidence, and is void with it. */
@ApplicationScoped
@Transactional
public class CompareEvidence {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Proposals proposals;

    @Inject
    private EvidenceLines evidenceLines;

    @Inject
    private EvidenceCheck evidenceCheck;

    /**
     * Old beside new; no line where nothing moved, or the proposal is decided for good and keeps its evidence.
     *
     * @throws org.ballast.refusals.Refusal NOT_FOUND
     */
    public EvidenceChanges of(long proposalId) {
        currentUser.requireSignedIn();
        Proposal proposal = proposals.byId(proposalId);
        if (!proposal.status().isLive()) {
            return EvidenceChanges.between(List.of(), List.of());
        }
        return evidenceCheck
                .current(proposal)
                .map(test -> EvidenceChanges.between(
                        evidenceLines.of(proposal),
                        test.tests().stream().map(EvidenceLine::of).toList()))
                .orElse(EvidenceChanges.NOT_MEASURABLE);
    }
}
