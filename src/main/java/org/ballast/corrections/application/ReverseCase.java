package org.ballast.corrections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.OptionalLong;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Caller;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.application.StepCase;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseAction;

/** Says of a posted case that it is reversed, with the reason of who asked for it. Part of a larger use case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReverseCase {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private StepCase step;

    /**
     * @throws org.ballast.refusals.Refusal ILLEGAL_TRANSITION where it is not posted
     */
    public ApprovalCase of(long caseId, String reason) {
        return currentUser.actingAs(Caller.PORTAL, Role.SYSTEM, () -> {
            ApprovalCase held = step.hold(caseId, CaseAction.REVERSE);
            return step.take(
                    held, step.require(held, CaseAction.REVERSE, Seen.LATEST, reason), reason, OptionalLong.empty());
        });
    }
}
