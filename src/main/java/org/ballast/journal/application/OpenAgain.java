package org.ballast.journal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.application.ClosedBook;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.domain.AccountingPeriod;
import org.ballast.journal.domain.FiscalMonths;
import org.ballast.journal.domain.JournalSentence;
import org.ballast.journal.domain.PeriodState;
import org.ballast.journal.domain.PeriodStep;
import org.ballast.journal.domain.Reopening;
import org.ballast.journal.persistence.AccountingPeriods;
import org.ballast.journal.persistence.PeriodSteps;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Takes the lock off a month once two people stand behind it; a fiscal year that was closed is opened with it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OpenAgain {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private HoldPeriods holdPeriods;

    @Inject
    private AccountingPeriods periods;

    @Inject
    private PeriodSteps steps;

    @Inject
    private CloseYear closeYear;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * The month with its year held, if its lock can be taken off now.
     *
     * @throws Refusal ILLEGAL_TRANSITION where the month is open or a later one of the book is locked more; NOT_FOUND,
     *     PERIOD_LOCKED where the book is closed
     */
    AccountingPeriod held(ReportingEntity entity, YearMonth month) {
        ClosedBook.refuse(entity);
        PeriodRules.requireDay(entity.book(), month);
        FiscalMonths year = holdPeriods.hold(entity, month);
        AccountingPeriod period = year.at(month);
        PeriodState opened = period.state()
                .opened()
                .orElseThrow(() -> new Refusal(RefusalCode.ILLEGAL_TRANSITION, JournalSentence.PERIOD_IS_OPEN, month));
        periods.locksFrom(entity.book().id(), month.atDay(1))
                .ahead(month, opened)
                .ifPresent(later -> {
                    throw new Refusal(
                            RefusalCode.ILLEGAL_TRANSITION, JournalSentence.OPEN_LATER_FIRST, month, later.month());
                });
        return period;
    }

    /** What the approval of a request does, in the name of who gave it. */
    void open(ReportingEntity entity, Reopening approved) {
        periods.become(approved.periodId(), approved.to());
        steps.add(
                approved.periodId(),
                new PeriodStep(
                        approved.from(),
                        approved.to(),
                        approved.requestedBy(),
                        Optional.of(currentUser.name()),
                        approved.reason(),
                        clock.instant()));
        AccountingPeriod period =
                new AccountingPeriod(approved.periodId(), approved.bookId(), approved.month(), approved.from());
        auditTrail.record(
                "PERIOD_REOPENED",
                "PERIOD",
                PeriodRules.subject(entity, approved.month()),
                Sha256.hex(PeriodRules.text(period, approved.from())),
                Sha256.hex(PeriodRules.text(period, approved.to())),
                approved.reason());
        closeYear.open(entity, period, approved.reason());
    }
}
