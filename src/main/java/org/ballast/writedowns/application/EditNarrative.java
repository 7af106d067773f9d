package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ballast.access.application.CurrentUser;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.application.StepCase;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseAction;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.domain.WritedownsSentence;
import org.ballast.writedowns.persistence.Proposals;

/** Writes the preparer's words to a proposal; whoever does so cannot approve it. */
@ApplicationScoped
public class EditNarrative {

    private static final int LONGEST = 4_000;

    @Inject
    private StepCase step;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Proposals proposals;

    /**
     * @throws Refusal FORBIDDEN, NOT_FOUND, ILLEGAL_TRANSITION, CONCURRENT_MODIFICATION, INVALID_INPUT
     */
    @Transactional
    public Proposal write(long id, Seen seen, String narrative) {
        if (narrative.strip().length() > LONGEST) {
            throw new Refusal(RefusalCode.INVALID_INPUT, WritedownsSentence.NARRATIVE_TOO_LONG, LONGEST);
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
