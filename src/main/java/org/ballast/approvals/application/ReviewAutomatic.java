package org.ballast.approvals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.ApprovalsSentence;
import org.ballast.approvals.domain.AutomaticDay;
import org.ballast.approvals.persistence.AutomaticPostings;
import org.ballast.audit.application.AuditTrail;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** A controller looks at the list of what the portal posted by itself on a day, and says so (accounting.md §4.5, T0). */
@ApplicationScoped
@Transactional
public class ReviewAutomatic {

    /** Days shown at once. */
    public static final int MOST_DAYS = 50;

    private static final int MOST_CASES = 500;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private AutomaticPostings postings;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /** The days that nobody looked at yet, the earliest first. */
    public List<AutomaticDay> unseen() {
        currentUser.requireSignedIn();
        return postings.unseen(MOST_DAYS);
    }

    /** What was posted on a day. */
    public List<ApprovalCase> of(AutomaticDay day) {
        currentUser.requireSignedIn();
        return postings.of(day, MOST_CASES);
    }

    /**
     * Again it does nothing.
     *
     * @param cases how many the controller has looked at
     * @throws Refusal FORBIDDEN, NOT_FOUND; CONCURRENT_MODIFICATION where there are others by now
     */
    public void acknowledge(String entityCode, LocalDate day, int cases) {
        currentUser.require(Role.CONTROLLER);
        ReportingEntity entity = entities.byCode(entityCode);
        Optional<AutomaticDay> unseen = postings.unseen(entity.id(), day);
        if (unseen.filter(seen -> seen.cases() != cases).isPresent()) {
            throw new Refusal(RefusalCode.CONCURRENT_MODIFICATION, ApprovalsSentence.MORE_WERE_POSTED);
        }
        unseen.ifPresent(seen -> {
            postings.add(seen, currentUser.name(), clock.instant());
            auditTrail.record(
                    "AUTOMATIC_POSTINGS_REVIEWED", "ENTITY", entity.code(), "", "", day + ": " + seen.cases());
        });
    }
}
