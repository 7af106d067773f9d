package org.ballast.marktomarket.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ballast.access.application.CurrentUser;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.application.StepCase;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseAction;
import org.ballast.marktomarket.domain.MarkProposal;
import org.ballast.marktomarket.domain.MarktomarketSentence;
import org.ballast.marktomarket.persistence.MarkProposals;
import org.ballast.refusals.Refusal;

/** Writes the preparer's words to a proposal, as why a mark on hold is taken; whoever does so cannot approve it. */
@ApplicationScoped
public class WriteMarkNarrative {

    @Inject
    private StepCase step;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private MarkProposals proposals;

    /**
     * @throws Refusal FORBIDDEN, NOT_FOUND, ILLEGAL_TRANSITION, CONCURRENT_MODIFICATION, INVALID_INPUT
     */
    @Transactional
    public MarkProposal write(long id, Seen seen, String narrative) {
        if (narrative.strip().length() > MarkProposal.MOST_WORDS) {
            throw Refusal.ofField(
                    "narrative",
                    narrative.substring(0, 200) + "…",
                    MarktomarketSentence.NARRATIVE_TOO_LONG,
                    MarkProposal.MOST_WORDS);
        }
        currentUser.requireSignedIn();
        ApprovalCase held = step.hold(proposals.byId(id).caseId(), CaseAction.EDIT);
        step.require(held, CaseAction.EDIT, seen, "");
        if (!proposals.byId(id).narrative().equals(narrative.strip())) {
            proposals.narrate(id, narrative.strip());
            step.edited(held);
        }
        return proposals.byId(id);
    }
}
