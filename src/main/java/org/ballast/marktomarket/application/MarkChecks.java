package org.ballast.marktomarket.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.application.CloseCheck;
import org.ballast.journal.application.CloseChecks;
import org.ballast.marktomarket.domain.MarkFilter;
import org.ballast.marktomarket.domain.MarktomarketSentence;
import org.ballast.marktomarket.persistence.HeldPositions;
import org.ballast.marktomarket.persistence.MarkProposals;
import org.ballast.marktomarket.persistence.MarkRuns;
import org.ballast.pages.application.Worded;
import org.ballast.words.Said;

/** Before a month is locked its positions are measured, and what that proposed is decided; who has none is not asked. */
@ApplicationScoped
@Transactional
public class MarkChecks implements CloseChecks {

    private static final int ORDER = 16;
    private static final Set<CaseStatus> LIVE =
            Arrays.stream(CaseStatus.values()).filter(CaseStatus::isLive).collect(Collectors.toSet());

    @Inject
    private CurrentUser currentUser;

    @Inject
    private HeldPositions positions;

    @Inject
    private MarkProposals proposals;

    @Inject
    private MarkRuns runs;

    @Override
    public List<CloseCheck> of(ReportingEntity entity, YearMonth month) {
        currentUser.requireSignedIn();
        LocalDate last = month.atEndOfMonth();
        boolean held = positions.areHeld(entity.id(), entity.startOf(month.atDay(1)), entity.startOf(last.plusDays(1)));
        int undecided = proposals.count(new MarkFilter(
                Optional.of(entity.code()),
                Optional.of(entity.book().id()),
                Set.of(),
                LIVE,
                Optional.empty(),
                Optional.empty(),
                Optional.of(last.plusDays(1))));
        if (!held && undecided == 0) {
            return List.of();
        }
        boolean unmeasured = held && !runs.reach(entity.book().id(), last);
        return List.of(new CloseCheck(
                "MARKS",
                undecided == 0 && !unmeasured,
                said(undecided, unmeasured, last),
                undecided + (unmeasured ? 1 : 0),
                Optional.empty(),
                Worded.of("marktomarket", "check.MARKS.action"),
                "/marktomarket/proposals.xhtml?from=" + month.atDay(1) + "&to=" + last,
                ORDER));
    }

    private static Said said(int undecided, boolean unmeasured, LocalDate last) {
        if (unmeasured) {
            return MarktomarketSentence.CHECK_NOT_MEASURED.with(last);
        }
        return undecided == 0
                ? MarktomarketSentence.CHECK_MEASURED.with(last)
                : MarktomarketSentence.CHECK_UNDECIDED.with(undecided, last);
    }
}
