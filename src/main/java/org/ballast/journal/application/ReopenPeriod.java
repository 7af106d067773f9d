package org.ballast.journal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
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
import org.ballast.journal.domain.Reopening;
import org.ballast.journal.persistence.AccountingPeriods;
import org.ballast.journal.persistence.PeriodSteps;
import org.ballast.journal.persistence.Reopenings;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * Takes the lock off a month, one state at a time: the CFO asks for it with a reason, a second person acknowledges it, and
 * only then it happens (accounting.md §4.6). The months after it go first; a fiscal year that was closed is opened with it.
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
    private AccountingPeriods periods;

    @Inject
    private PeriodSteps steps;

    @Inject
    private Reopenings reopenings;

    @Inject
    private CloseYear closeYear;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * Asks for it; asked again by the same person, the first request stands.
     *
     * @throws Refusal REASON_REQUIRED; ILLEGAL_TRANSITION where the month is open, a later one of the year is locked more, or
     *     somebody asked before; FORBIDDEN, NOT_FOUND, PERIOD_LOCKED where the book is closed
     */
    public Reopening request(String entityCode, YearMonth month, String reason) {
        currentUser.require(Role.CFO);
        String why = PeriodRules.reason(reason, month);
        ReportingEntity entity = entities.byCode(entityCode);
        AccountingPeriod period = held(entity, month);
        Optional<Reopening> before = reopenings.waitingFor(period.id());
        if (before.isPresent()) {
            Reopening waiting = before.get();
            if (waiting.requestedBy().equals(currentUser.name())) {
                return waiting;
            }
            throw new Refusal(
                    RefusalCode.ILLEGAL_TRANSITION, JournalSentence.REOPENING_WAITS, month, waiting.requestedBy());
        }
        Reopening asked = reopenings.add(period, why, currentUser.name(), clock.instant());
        auditTrail.record(
                "PERIOD_REOPENING_REQUESTED",
                "PERIOD",
                PeriodRules.subject(entity, month),
                Sha256.hex(PeriodRules.text(period, period.state())),
                Sha256.hex(PeriodRules.text(period, asked.to())),
                why);
        return asked;
    }

    /**
     * Acknowledges what somebody else asked for: the lock is taken off.
     *
     * @throws Refusal SOD_DUPLICATE_APPROVER where the same person asked for it; ILLEGAL_TRANSITION where nothing waits or a later
     *     month was locked since; FORBIDDEN, NOT_FOUND
     */
    public AccountingPeriod acknowledge(String entityCode, YearMonth month) {
        currentUser.require(Role.CONTROLLER, Role.CFO);
        ReportingEntity entity = entities.byCode(entityCode);
        AccountingPeriod period = held(entity, month);
        Reopening waiting = waitingFor(period);
        if (waiting.requestedBy().equals(currentUser.name())) {
            throw new Refusal(RefusalCode.SOD_DUPLICATE_APPROVER, JournalSentence.ANOTHER_ACKNOWLEDGES, month);
        }
        reopenings.decided(waiting.id(), "ACKNOWLEDGED", currentUser.name(), clock.instant());
        return reopen(entity, period, waiting.requestedBy(), currentUser.name(), waiting.reason());
    }

    /**
     * Turns the request down, or takes it back.
     *
     * @throws Refusal ILLEGAL_TRANSITION where nothing waits; FORBIDDEN, NOT_FOUND
     */
    public AccountingPeriod decline(String entityCode, YearMonth month) {
        currentUser.require(Role.CONTROLLER, Role.CFO);
        ReportingEntity entity = entities.byCode(entityCode);
        PeriodRules.requireDay(entity.book(), month);
        AccountingPeriod period = holdPeriods.hold(entity, month).at(month);
        Reopening waiting = waitingFor(period);
        reopenings.decided(waiting.id(), "DECLINED", currentUser.name(), clock.instant());
        auditTrail.record(
                "PERIOD_REOPENING_DECLINED",
                "PERIOD",
                PeriodRules.subject(entity, month),
                Sha256.hex(PeriodRules.text(period, waiting.to())),
                Sha256.hex(PeriodRules.text(period, period.state())),
                "");
        return period;
    }

    /**
     * What an acknowledged request, or an approved case, does. The caller has settled that two people stand behind it, and
     * joins its transaction.
     *
     * @param period as it is held
     * @throws Refusal ILLEGAL_TRANSITION where the month is open or a later one of the year is locked more
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public AccountingPeriod reopen(
            ReportingEntity entity, AccountingPeriod period, String requestedBy, String acknowledgedBy, String reason) {
        PeriodState opened = requireLocked(period);
        periods.become(period.id(), opened);
        steps.add(
                period.id(),
                new PeriodStep(
                        period.state(), opened, requestedBy, Optional.of(acknowledgedBy), reason, clock.instant()));
        auditTrail.record(
                "PERIOD_REOPENED",
                "PERIOD",
                PeriodRules.subject(entity, period.month()),
                Sha256.hex(PeriodRules.text(period, period.state())),
                Sha256.hex(PeriodRules.text(period, opened)),
                reason);
        closeYear.open(entity, period, reason);
        return new AccountingPeriod(period.id(), period.bookId(), period.month(), opened);
    }

    /** The month with its year held, if its lock can be taken off now. */
    private AccountingPeriod held(ReportingEntity entity, YearMonth month) {
        ClosedBook.refuse(entity);
        PeriodRules.requireDay(entity.book(), month);
        FiscalMonths year = holdPeriods.hold(entity, month);
        AccountingPeriod period = year.at(month);
        year.ahead(month, requireLocked(period)).ifPresent(later -> {
            throw new Refusal(RefusalCode.ILLEGAL_TRANSITION, JournalSentence.OPEN_LATER_FIRST, month, later.month());
        });
        return period;
    }

    private static PeriodState requireLocked(AccountingPeriod period) {
        return period.state()
                .opened()
                .orElseThrow(() ->
                        new Refusal(RefusalCode.ILLEGAL_TRANSITION, JournalSentence.PERIOD_IS_OPEN, period.month()));
    }

    private Reopening waitingFor(AccountingPeriod period) {
        return reopenings
                .waitingFor(period.id())
                .orElseThrow(() -> new Refusal(
                        RefusalCode.ILLEGAL_TRANSITION, JournalSentence.NO_REOPENING_WAITS, period.month()));
    }
}
