package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.audit.application.AuditTrail;
import org.ballast.entities.application.ClosedBook;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.jobs.domain.JobProgress;
import org.ballast.journal.application.OpenPeriods;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.writedowns.domain.BlockedAsset;
import org.ballast.writedowns.domain.MeasurementRun;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.persistence.MeasurementRuns;
import org.ballast.writedowns.persistence.RunAssets;

/**
 * Measures every lot of a book for a period, each asset by its model, and proposes what that changes: one proposal an asset
 * and kind; what takes no approval is posted. The same inputs again write nothing, but
 * post a disposal that was recorded anew since; changed inputs supersede what was not
 * decided.
 */
@ApplicationScoped
public class RunImpairmentTest {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private OpenPeriods openPeriods;

    @Inject
    private CurrentTests currentTests;

    @Inject
    private MeasurementRuns runs;

    @Inject
    private RunAssets runAssets;

    @Inject
    private ProposeWriteDowns propose;

    @Inject
    private SettleDisposals settleDisposals;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * Tests every asset that can be tested; one that cannot blocks itself alone and is named in the result.
     *
     * @throws org.ballast.refusals.Refusal where none can be tested: NO_PRICE, MODEL_NOT_ALLOWED,
     *     EARLIER_PERIOD_UNDECIDED, DEPENDENT_EVENT_EXISTS; PERIOD_LOCKED where the last month
     *     of the period is locked or the book closed; NOT_FOUND, FORBIDDEN
     */
    @Transactional
    public RunResult run(String entityCode, TestPeriod period) {
        currentUser.require(Role.PREPARER);
        return run(entities.byCode(entityCode), period, new JobProgress());
    }

    /** The same of a book, counted: each lot that is measured, each test that is written. */
    @Transactional
    RunResult run(ReportingEntity entity, TestPeriod period, JobProgress progress) {
        currentUser.require(Role.PREPARER);
        ClosedBook.refuse(entity);
        wallets.holdBook(entity.book().id());
        openPeriods.require(entity, List.of(period.lastDay()));
        CurrentTests.Current current = currentTests.of(entity, period, progress);
        List<BlockedAsset> blocked = current.blocked();
        if (current.tests().isEmpty() && !blocked.isEmpty()) {
            throw BlockedBy.refusal(blocked);
        }
        RunKeys<MeasurementRun> keys = new RunKeys<>(
                Stream.concat(
                        current.tests().stream().map(each -> each.test().evidenceHash()),
                        current.blocked().stream().map(BlockedAsset::cause)),
                name -> runs.find(entity.book().id(), period, name));
        Optional<MeasurementRun> earlier = keys.latest();
        if (earlier.isPresent() && current.tests().stream().allMatch(CurrentTest::isProposed)) {
            settleDisposals.settle(entity, period, current.tests());
            return new RunResult(earlier.get(), proposed(current.tests()), blocked, true);
        }
        MeasurementRun run = record(entity, period, current.tests(), keys.next());
        List<Proposal> found = propose.propose(entity, run, current.tests(), progress);
        blocked.forEach(each -> runAssets.addBlocked(run.id(), each));
        settleDisposals.settle(entity, period, current.tests());
        return new RunResult(run, propose.postThemselves(entity, found), blocked, false);
    }

    private MeasurementRun record(
            ReportingEntity entity, TestPeriod period, List<CurrentTest> current, String inputHash) {
        int made = current.stream().mapToInt(each -> each.test().tests().size()).sum();
        Money loss = Money.sum(
                current.stream()
                        .map(each -> each.test().loss(entity.functionalCurrency()))
                        .toList(),
                entity.functionalCurrency());
        Money inIncome = Money.sum(
                current.stream()
                        .map(each -> each.test().inIncome(entity.functionalCurrency()))
                        .toList(),
                entity.functionalCurrency());
        MeasurementRun run = new MeasurementRun(
                runs.nextId(),
                entity.book().id(),
                period,
                made,
                loss,
                inIncome,
                inputHash,
                currentUser.name(),
                clock.instant());
        runs.add(run);
        auditTrail.record("IMPAIRMENT_TESTED", "TEST_RUN", String.valueOf(run.id()), "", inputHash, period.label());
        return run;
    }

    private static List<Proposal> proposed(List<CurrentTest> current) {
        return current.stream().flatMap(each -> each.proposed().stream()).toList();
    }
}
