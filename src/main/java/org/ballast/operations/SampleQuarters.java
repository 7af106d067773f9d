package org.ballast.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.ballast.access.domain.Role;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.writedowns.application.ApproveWriteDown;
import org.ballast.writedowns.application.RunImpairmentTest;
import org.ballast.writedowns.application.Seen;
import org.ballast.writedowns.application.SubmitWriteDown;
import org.ballast.writedowns.domain.Proposal;

/** The demo users close quarters: the preparer tests and submits, the controller approves. */
@ApplicationScoped
class SampleQuarters {

    private static final String SUBMITTED =
            "Each lot at the lowest price of the principal market since its acquisition.";
    private static final String SUBMITTED_AT_THE_END =
            "Each lot at the last price of the principal market before the end of the quarter.";
    private static final String APPROVED = "Lots and prices agreed to their sources.";

    @Inject
    private SampleOffice office;

    @Inject
    private RunImpairmentTest runImpairmentTest;

    @Inject
    private SubmitWriteDown submitWriteDown;

    @Inject
    private ApproveWriteDown approveWriteDown;

    /** Tested, submitted, approved and posted. */
    void close(String entity, LocalDate firstDay) {
        close(entity, firstDay, SUBMITTED);
    }

    /** The same in a book that measures at the end of a quarter. */
    void closeAtTheEnd(String entity, LocalDate firstDay) {
        close(entity, firstDay, SUBMITTED_AT_THE_END);
    }

    private void close(String entity, LocalDate firstDay, String words) {
        submit(entity, firstDay, words)
                .forEach(proposal -> office.as(
                        "controller",
                        Role.CONTROLLER,
                        () -> approveWriteDown.approve(
                                proposal.id(), Seen.evidence(proposal.evidenceHash()), APPROVED)));
    }

    /** Tested and submitted; the controller has still to decide. */
    List<Proposal> submit(String entity, LocalDate firstDay) {
        return submit(entity, firstDay, SUBMITTED);
    }

    private List<Proposal> submit(String entity, LocalDate firstDay, String words) {
        TestPeriod quarter = TestPeriod.quarterOf(firstDay);
        return office.asPreparer(() -> {
            List<Proposal> proposals = runImpairmentTest.run(entity, quarter).proposals();
            proposals.forEach(proposal -> submitWriteDown.submit(proposal.id(), Seen.LATEST, words));
            return proposals;
        });
    }
}
