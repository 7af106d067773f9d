package org.ballast.journal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.application.ClosedBook;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.journal.domain.AccountingPeriod;
import org.ballast.journal.domain.FiscalMonths;
import org.ballast.journal.domain.JournalSentence;
import org.ballast.journal.domain.PeriodState;
import org.ballast.journal.domain.PeriodStep;
import org.ballast.journal.persistence.AccountingPeriods;
import org.ballast.journal.persistence.Balances;
import org.ballast.journal.persistence.PeriodSteps;
import org.ballast.journal.persistence.Reopenings;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * Locks a month of a book once nothing is in the way: softly by a controller, hard by the CFO. Months of a fiscal year are
 * locked in their order; those before in which nothing was posted are locked with it.
 */
@ApplicationScoped
@Transactional
public class LockPeriod {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private HoldPeriods holdPeriods;

    @Inject
    private AccountingPeriods periods;

    @Inject
    private PeriodSteps steps;

    @Inject
    private Reopenings reopenings;

    @Inject
    private Balances balances;

    @Inject
    private Checklist checklist;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * From now on the month takes adjusting entries alone. Locked before, it stays as it is.
     *
     * @param reason may be empty
     * @throws Refusal PERIOD_NOT_READY with the first thing that is in the way; ILLEGAL_TRANSITION where an earlier month is
     *     open or the month is hard locked; FORBIDDEN, NOT_FOUND
     */
    public AccountingPeriod softly(String entityCode, YearMonth month, String reason) {
        currentUser.require(Role.CONTROLLER);
        return lock(entityCode, month, PeriodState.SOFT_LOCKED, reason);
    }

    /**
     * From now on the month takes nothing. Locked before, it stays as it is.
     *
     * @param reason may be empty
     * @throws Refusal as above; ILLEGAL_TRANSITION also where the month is not softly locked
     */
    public AccountingPeriod hard(String entityCode, YearMonth month, String reason) {
        currentUser.require(Role.CFO);
        return lock(entityCode, month, PeriodState.HARD_LOCKED, reason);
    }

    private AccountingPeriod lock(String entityCode, YearMonth month, PeriodState state, String reason) {
        ReportingEntity entity = entities.byCode(entityCode);
        ClosedBook.refuse(entity);
        PeriodRules.requireDay(entity.book(), month);
        FiscalMonths year = holdPeriods.hold(entity, month);
        AccountingPeriod period = year.at(month);
        if (period.state() == state) {
            return period;
        }
        if (!period.state().locked().filter(state::equals).isPresent()) {
            throw new Refusal(
                    RefusalCode.ILLEGAL_TRANSITION,
                    period.state() == PeriodState.OPEN ? JournalSentence.SOFT_LOCK_FIRST : JournalSentence.LOCKED_HARD,
                    month);
        }
        refuseWhileReopening(period);
        List<AccountingPeriod> toLock = new ArrayList<>(year.behind(month, state));
        FiscalMonths.firstMoved(
                        toLock,
                        balances.monthsMoved(
                                entity.book().id(), entity.book().fiscalYearStart(month.atDay(1)), period.lastDay()))
                .ifPresent(earlier -> {
                    throw new Refusal(
                            RefusalCode.ILLEGAL_TRANSITION, JournalSentence.LOCK_EARLIER_FIRST, month, earlier.month());
                });
        checklist.requireAllRight(entity, month);
        toLock.add(period);
        toLock.forEach(each -> become(entity, each, state, reason));
        return new AccountingPeriod(period.id(), period.bookId(), month, state);
    }

    private void refuseWhileReopening(AccountingPeriod period) {
        reopenings.waitingFor(period.id()).ifPresent(waiting -> {
            throw new Refusal(
                    RefusalCode.ILLEGAL_TRANSITION,
                    JournalSentence.REOPENING_WAITS,
                    period.month(),
                    waiting.requestedBy());
        });
    }

    private void become(ReportingEntity entity, AccountingPeriod period, PeriodState state, String reason) {
        periods.become(period.id(), state);
        steps.add(
                period.id(),
                new PeriodStep(
                        period.state(), state, currentUser.name(), Optional.empty(), reason.strip(), clock.instant()));
        auditTrail.record(
                state == PeriodState.SOFT_LOCKED ? "PERIOD_SOFT_LOCKED" : "PERIOD_HARD_LOCKED",
                "PERIOD",
                PeriodRules.subject(entity, period.month()),
                Sha256.hex(PeriodRules.text(period, period.state())),
                Sha256.hex(PeriodRules.text(period, state)),
                reason.strip());
    }
}
