package org.ballast.journal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.application.StepCase;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseEvidence;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.NewCase;
import org.ballast.approvals.persistence.Cases;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.journal.domain.AccountingPeriod;
import org.ballast.journal.domain.JournalSentence;
import org.ballast.journal.domain.Reopening;
import org.ballast.journal.persistence.Reopenings;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * Takes the lock off a month, one state at a time: the CFO asks for it with a reason, which makes a case, a second person
 * approves that, and only then it happens (accounting.md §4.6). The months after it go first; a fiscal year that was closed
 * is opened with it.
 */
@ApplicationScoped
@Transactional
public class ReopenPeriod {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private HoldPeriods holdPeriods;

    @Inject
    private OpenAgain openAgain;

    @Inject
    private Reopenings reopenings;

    @Inject
    private Cases cases;

    @Inject
    private StepCase step;

    @Inject
    private DecideCase decide;

    @Inject
    private Clock clock;

    /**
     * Asks for it; asked again by the same person, the first request stands. One that came back is taken back and asked anew.
     *
     * @throws Refusal REASON_REQUIRED; ILLEGAL_TRANSITION where the month is open, a later one of the book is locked more, or
     *     somebody asked before; FORBIDDEN, NOT_FOUND, PERIOD_LOCKED where the book is closed
     */
    public Reopening request(String entityCode, YearMonth month, String reason) {
        currentUser.require(Role.CFO);
        String why = PeriodRules.reason(reason, month);
        ReportingEntity entity = entities.byCode(entityCode);
        AccountingPeriod period = openAgain.held(entity, month);
        Optional<Reopening> before = reopenings.waitingFor(period.id());
        if (before.isPresent() && before.get().isSubmitted()) {
            Reopening waiting = before.get();
            if (waiting.requestedBy().equals(currentUser.name())) {
                return waiting;
            }
            throw new Refusal(
                    RefusalCode.ILLEGAL_TRANSITION, JournalSentence.REOPENING_WAITS, month, waiting.requestedBy());
        }
        before.ifPresent(returned -> decide.withdraw(returned.caseId(), Seen.LATEST, why));
        return ask(entity, period, why);
    }

    private Reopening ask(ReportingEntity entity, AccountingPeriod period, String why) {
        long id = reopenings.newId();
        ApprovalCase made = step.create(new NewCase(
                ReopeningSubject.KIND,
                id,
                entity.id(),
                entity.book().id(),
                Long.toString(period.id()),
                Optional.empty(),
                CaseEvidence.of(Reopening.evidence(period.bookId(), period.month(), period.state(), why)),
                false));
        reopenings.add(id, period, why, made.id(), currentUser.name(), clock.instant());
        decide.submit(made.id(), Seen.LATEST, why);
        return reopenings.byId(id);
    }

    /**
     * Approves the case of what somebody else asked for, as it stands: the lock is taken off, once as many people approved as
     * its tier takes.
     *
     * @throws Refusal SOD_DUPLICATE_APPROVER where the same person asked for it; ILLEGAL_TRANSITION where nothing waits or a later
     *     month was locked since; FORBIDDEN, NOT_FOUND, and what the case says
     */
    public AccountingPeriod acknowledge(String entityCode, YearMonth month) {
        currentUser.require(Role.CONTROLLER, Role.CFO);
        ReportingEntity entity = entities.byCode(entityCode);
        AccountingPeriod period = openAgain.held(entity, month);
        Reopening waiting = waitingFor(period);
        if (waiting.requestedBy().equals(currentUser.name())) {
            throw new Refusal(RefusalCode.SOD_DUPLICATE_APPROVER, JournalSentence.ANOTHER_ACKNOWLEDGES, month);
        }
        ApprovalCase shown = cases.byId(waiting.caseId());
        ApprovalCase approved = decide.approve(shown.id(), Seen.evidence(shown.evidenceHash()), "");
        return approved.status() == CaseStatus.POSTED
                ? new AccountingPeriod(period.id(), period.bookId(), month, waiting.to())
                : period;
    }

    /**
     * Rejects the case of the request; whoever asked, takes it back.
     *
     * @param reason at least ten characters of a rejection; without one the case says where it was turned down
     * @throws Refusal ILLEGAL_TRANSITION where nothing waits; REASON_REQUIRED, FORBIDDEN, NOT_FOUND
     */
    public AccountingPeriod decline(String entityCode, YearMonth month, String reason) {
        currentUser.require(Role.CONTROLLER, Role.CFO);
        ReportingEntity entity = entities.byCode(entityCode);
        PeriodRules.requireDay(entity.book(), month);
        AccountingPeriod period = holdPeriods.hold(entity, month).at(month);
        Reopening waiting = waitingFor(period);
        String why = reason.isBlank() ? JournalSentence.STAYS_LOCKED.with(month).text() : reason.strip();
        if (waiting.requestedBy().equals(currentUser.name()) || !waiting.isSubmitted()) {
            decide.withdraw(waiting.caseId(), Seen.LATEST, why);
        } else {
            decide.reject(waiting.caseId(), Seen.LATEST, why);
        }
        return period;
    }

    private Reopening waitingFor(AccountingPeriod period) {
        return reopenings
                .waitingFor(period.id())
                .orElseThrow(() -> new Refusal(
                        RefusalCode.ILLEGAL_TRANSITION, JournalSentence.NO_REOPENING_WAITS, period.month()));
    }
}
