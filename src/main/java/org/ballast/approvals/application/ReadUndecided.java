package org.ballast.approvals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.persistence.Cases;

/** What is not decided yet and would be posted. */
@ApplicationScoped
@Transactional
public class ReadUndecided {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Cases cases;

    @Inject
    private CaseSubjects subjects;

    /** How many cases would be posted to a book on a day up to one; those of kinds that have a list of their own are not among them. */
    public long toPost(long bookId, LocalDate last) {
        currentUser.requireSignedIn();
        List<ApprovalCase> undecided = cases.toPost(bookId).stream()
                .filter(each -> !subjects.of(each).hasOwnList())
                .toList();
        return subjects.labels(undecided).values().stream()
                .filter(label -> !label.countsFor().isAfter(last))
                .count();
    }
}
