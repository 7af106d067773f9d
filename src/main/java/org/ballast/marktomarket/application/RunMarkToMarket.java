package org.ballast.marktomarket.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.audit.application.AuditTrail;
import org.ballast.entities.application.ClosedBook;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.journal.application.OpenPeriods;
import org.ballast.marktomarket.domain.MarkKind;
import org.ballast.marktomarket.domain.MarkProposal;
import org.ballast.marktomarket.domain.MarkRun;
import org.ballast.marktomarket.domain.MarktomarketSentence;
import org.ballast.marktomarket.persistence.HeldPositions;
import org.ballast.marktomarket.persistence.MarkLines;
import org.ballast.marktomarket.persistence.MarkRuns;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.refusals.Refusal;
import org.ballast.writedowns.application.RunKeys;

/**
 * Measures every position of an entity at the end of a period in one of its books, and proposes what that changes: one
 * proposal an account and kind. The same facts again write nothing; changed ones supersede what was not decided.
 */
@ApplicationScoped
public class RunMarkToMarket {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private OpenPeriods openPeriods;

    @Inject
    private MarksOfPeriod marksOfPeriod;

    @Inject
    private MarkOrder order;

    @Inject
    private BookBegin bookBegin;

    @Inject
    private HeldPositions positions;

    @Inject
    private MarkRuns runs;

    @Inject
    private MarkLines lines;

    @Inject
    private ProposeMarks propose;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * @throws org.ballast.refusals.Refusal NO_PRICE, STALE_PRICE naming every instrument that neither a mark nor the model
     *     prices; NO_RATE; EARLIER_PERIOD_UNDECIDED, DEPENDENT_EVENT_EXISTS; PERIOD_LOCKED where the last month of the period
     *     is locked or the book closed; MODEL_NOT_ALLOWED where positions are older than the book; INVALID_INPUT where the
     *     period is not over; NOT_FOUND, FORBIDDEN
     */
    @Transactional
    public MarkRunResult run(String entityCode, TestPeriod period) {
        currentUser.require(Role.PREPARER);
        ReportingEntity entity = entities.byCode(entityCode);
        ClosedBook.refuse(entity);
        wallets.holdRecording(entity.id());
        positions.holdMarks(entity.id(), OptionalLong.empty());
        openPeriods.require(entity, List.of(period.lastDay()));
        requireOver(entity, period);
        bookBegin.require(entity);
        List<CurrentMarks> current = marksOfPeriod.of(entity, period);
        order.require(entity.book().id(), period, current);
        RunKeys<MarkRun> keys = new RunKeys<>(
                current.stream().map(each -> each.marks().evidence().hash()),
                name -> runs.find(entity.book().id(), period, name));
        Optional<MarkRun> earlier = keys.latest();
        if (earlier.isPresent() && current.stream().allMatch(CurrentMarks::isProposed)) {
            return new MarkRunResult(earlier.get(), proposed(current), true);
        }
        MarkRun run = record(entity, period, current, keys.next());
        return new MarkRunResult(run, propose.propose(entity, run, current), false);
    }

    private void requireOver(ReportingEntity entity, TestPeriod period) {
        if (clock.instant().isBefore(entity.startOf(period.to()))) {
            throw Refusal.ofField(
                    "periodEnd", period.to().toString(), MarktomarketSentence.PERIOD_NOT_OVER, period.lastDay());
        }
    }

    private MarkRun record(ReportingEntity entity, TestPeriod period, List<CurrentMarks> current, String inputHash) {
        Money none = Money.zero(entity.functionalCurrency());
        Money gained = none;
        Money lost = none;
        int positions = 0;
        for (CurrentMarks each : current) {
            gained = gained.plus(each.marks().inIncome(MarkKind.GAIN));
            lost = lost.minus(each.marks().inIncome(MarkKind.LOSS));
            positions += each.marks().positions().size();
        }
        MarkRun run = new MarkRun(
                runs.newId(),
                entity.book().id(),
                period,
                positions,
                lost,
                gained.minus(lost),
                inputHash,
                currentUser.name(),
                clock.instant());
        runs.add(run);
        lines.add(run.id(), current.stream().map(CurrentMarks::marks).toList());
        auditTrail.record("MARKED_TO_MARKET", "MARK_RUN", String.valueOf(run.id()), "", inputHash, period.label());
        return run;
    }

    private static List<MarkProposal> proposed(List<CurrentMarks> current) {
        return current.stream().flatMap(each -> each.proposed().stream()).toList();
    }
}
