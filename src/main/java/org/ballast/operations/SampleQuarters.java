package org.ballast.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.writedowns.application.DecideWriteDown;
import org.ballast.writedowns.application.RunImpairmentTest;
import org.ballast.writedowns.domain.Proposal;

/** The demo users close quarters: the preparer tests and submits, the controller approves, and the CFO where it takes two. */
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
    private DecideWriteDown decide;

    /** Tested, submitted, approved and posted. */
    void close(String entity, LocalDate firstDay) {
        close(entity, firstDay, SUBMITTED);
    }

    /** The same in a book that measures at the end of a quarter. */
    void closeAtTheEnd(String entity, LocalDate firstDay) {
        close(entity, firstDay, SUBMITTED_AT_THE_END);
    }

    private void close(String entity, LocalDate firstDay, String words) {
        close(entity, TestPeriod.quarterOf(firstDay), words);
    }

    /** A month of a book that measures at its end. */
    void closeAtTheEnd(String entity, YearMonth month) {
        close(entity, TestPeriod.month(month), SUBMITTED_AT_THE_END);
    }

    private void close(String entity, TestPeriod period, String words) {
        for (Proposal submitted : submit(entity, period, words)) {
            Proposal once = approve("controller", Role.CONTROLLER, submitted);
            if (once.status() == CaseStatus.SUBMITTED) {
                approve("cfo", Role.CFO, once);
            }
        }
    }

    private Proposal approve(String user, Role role, Proposal proposal) {
        return office.as(
                user, role, () -> decide.approve(proposal.id(), Seen.evidence(proposal.evidenceHash()), APPROVED));
    }

    /** Tested and submitted; controller and CFO have still to decide. */
    List<Proposal> submit(String entity, LocalDate firstDay) {
        return submit(entity, TestPeriod.quarterOf(firstDay), SUBMITTED);
    }

    /** What takes no approval is posted by the run already. */
    private List<Proposal> submit(String entity, TestPeriod period, String words) {
        return office.asPreparer(() -> runImpairmentTest.run(entity, period).proposals().stream()
                .filter(proposal -> proposal.status() == CaseStatus.DRAFT)
                .map(proposal -> decide.submit(proposal.id(), Seen.LATEST, words))
                .toList());
    }
}
