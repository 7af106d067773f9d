package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ballast.approvals.domain.ProposalAction;
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
    private StepProposal step;

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
        Proposal held = step.hold(id, ProposalAction.EDIT);
        step.require(held, ProposalAction.EDIT, seen, "");
        if (held.narrative().equals(narrative.strip())) {
            return held;
        }
        return step.record(held, proposals.narrate(held, narrative.strip()), ProposalAction.EDIT, "");
    }
}
