package org.ballast.journal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.approvals.application.ReadUndecided;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.domain.JournalSentence;
import org.ballast.pages.application.Worded;

/** Nothing waits to be decided that would be posted up to the end of the month, as journals entered by hand and corrections (accounting.md §4.6). */
@ApplicationScoped
@Transactional
public class CaseChecks implements CloseChecks {

    private static final int ORDER = 50;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ReadUndecided undecided;

    @Override
    public List<CloseCheck> of(ReportingEntity entity, YearMonth month) {
        currentUser.requireSignedIn();
        LocalDate last = month.atEndOfMonth();
        long waiting = undecided.toPost(entity.book().id(), last);
        return List.of(new CloseCheck(
                "CASES",
                waiting == 0,
                waiting == 0
                        ? JournalSentence.CASES_ARE_DECIDED.with(last)
                        : JournalSentence.CASES_WAIT.with(waiting, last),
                waiting,
                Optional.empty(),
                Worded.of("journal", "check.cases.action"),
                "/approvals/cases.xhtml?status=SUBMITTED",
                ORDER));
    }
}
