package org.ballast.marktomarket.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.marktomarket.domain.MarkProposal;
import org.ballast.marktomarket.domain.MarkRun;
import org.ballast.marktomarket.persistence.MarkProposals;
import org.ballast.marktomarket.persistence.MarkRuns;
import org.ballast.measurement.domain.TestPeriod;

/**
 * Whether what was measured for a period still is what the facts give, and is posted. In a transaction of its own: what cannot be
 * measured any more does not undo the work of whoever asks.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class StandingMarks {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private MarksOfPeriod marksOfPeriod;

    @Inject
    private MarkProposals proposals;

    @Inject
    private MarkRuns runs;

    /**
     * Keys of accounts of which what was measured at the end of a day before another is not what the facts give, or is not posted.
     * None where nothing was measured then.
     *
     * @param end the day after the last
     * @throws org.ballast.refusals.Refusal as below
     */
    public Set<Long> fallen(ReportingEntity entity, LocalDate end) {
        currentUser.requireSignedIn();
        Set<Long> fallen = new HashSet<>();
        Optional<MarkRun> run = runs.ending(entity.book().id(), end);
        if (run.isPresent()) {
            for (CurrentMarks each : asked(entity, run.get().period())) {
                if (!isPosted(each)) {
                    fallen.add(each.marks().account().id());
                }
            }
        }
        return fallen;
    }

    /**
     * An account of which a later period is posted made up for what changed before.
     *
     * @throws org.ballast.refusals.Refusal NO_PRICE, STALE_PRICE, NO_RATE where it cannot be measured any more
     */
    boolean stand(ReportingEntity entity, TestPeriod period) {
        return asked(entity, period).stream().allMatch(StandingMarks::isPosted);
    }

    private List<CurrentMarks> asked(ReportingEntity entity, TestPeriod period) {
        Set<Long> madeUp = proposals.inTheWay(entity.book().id(), period).stream()
                .filter(each -> each.status() == CaseStatus.POSTED)
                .map(each -> each.account().id())
                .collect(Collectors.toSet());
        return marksOfPeriod.of(entity, period).stream()
                .filter(each -> !madeUp.contains(each.marks().account().id()))
                .toList();
    }

    private static boolean isPosted(CurrentMarks marks) {
        return marks.isProposed()
                && marks.proposed().stream().map(MarkProposal::status).allMatch(CaseStatus.POSTED::equals);
    }
}
