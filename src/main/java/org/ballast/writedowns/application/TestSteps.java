package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.access.application.CloseStep;
import org.ballast.access.application.CloseSteps;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.application.LookedAt;
import org.ballast.access.domain.Role;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.persistence.Policies;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.pages.application.Worded;
import org.ballast.prices.application.PriceBars;
import org.ballast.writedowns.domain.MeasurementRun;
import org.ballast.writedowns.domain.ProposalFilter;
import org.ballast.writedowns.persistence.MeasurementRuns;
import org.ballast.writedowns.persistence.Proposals;

/** Prices, the test and its decisions: what stands between the lots of a period and its statements. */
@ApplicationScoped
@Transactional
public class TestSteps implements CloseSteps {

    private static final String BUNDLE = "writedowns";
    private static final int RUNS_LOOKED_AT = 100;
    private static final Set<CaseStatus> LIVE =
            Arrays.stream(CaseStatus.values()).filter(CaseStatus::isLive).collect(Collectors.toSet());

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Assets assets;

    @Inject
    private Policies policies;

    @Inject
    private PriceBars prices;

    @Inject
    private MeasurementRuns runs;

    @Inject
    private Proposals proposals;

    @Override
    public List<CloseStep> of(LookedAt look) {
        currentUser.requireSignedIn();
        ReportingEntity entity = entities.byCode(look.entity());
        TestPeriod period = new TestPeriod(look.from(), look.to());
        List<CloseStep> steps = new ArrayList<>();
        steps.add(prices(entity, period));
        Optional<MeasurementRun> made = runs.newest(entity.book().id(), RUNS_LOOKED_AT).stream()
                .filter(run -> run.period().equals(period))
                .findFirst();
        steps.add(test(period, made));
        if (made.isPresent()) {
            steps.add(decisions(entity, period));
        }
        return steps;
    }

    /** Whether each market has prices in the period at all; the test itself names every day that lacks one. */
    private CloseStep prices(ReportingEntity entity, TestPeriod period) {
        Instant from = entity.startOf(period.from());
        Instant to = entity.startOf(period.to());
        List<AccountingPolicy> inForce = assets.all().stream()
                .flatMap(asset -> policies.inForce(entity.book().id(), asset.id(), period.lastDay()).stream())
                .toList();
        String without = inForce.stream()
                .filter(policy -> prices.lastBefore(
                                policy.marketId(), policy.assetId(), entity.functionalCurrency(), to)
                        .filter(bar -> !bar.opensAt().isBefore(from))
                        .isEmpty())
                .map(policy -> assets.byId(policy.assetId()).symbol() + " (" + policy.marketCode() + ")")
                .collect(Collectors.joining(", "));
        boolean done = without.isEmpty() && !inForce.isEmpty();
        Worded what = done
                ? Worded.of(BUNDLE, "step.prices.done", period.label())
                : without.isEmpty()
                        ? Worded.of(BUNDLE, "step.prices.none", period.label())
                        : Worded.of(BUNDLE, "step.prices", without, period.label());
        return new CloseStep(
                what,
                done,
                Worded.of(BUNDLE, "step.prices.action"),
                "/prices/imports.xhtml",
                Set.of(Role.PREPARER),
                40);
    }

    private static CloseStep test(TestPeriod period, Optional<MeasurementRun> made) {
        return new CloseStep(
                made.map(run -> Worded.of(BUNDLE, "step.test.done", period.label(), run.runAt()))
                        .orElseGet(() -> Worded.of(BUNDLE, "step.test", period.label())),
                made.isPresent(),
                Worded.of(BUNDLE, "step.test.action", period.label()),
                "/writedowns/tests.xhtml?from=" + period.from() + "&to=" + period.lastDay(),
                Set.of(Role.PREPARER),
                50);
    }

    private CloseStep decisions(ReportingEntity entity, TestPeriod period) {
        int open = proposals.count(new ProposalFilter(
                        Optional.of(entity.code()),
                        LIVE,
                        Optional.empty(),
                        Optional.of(period.from()),
                        Optional.of(period.to()),
                        Optional.empty())
                .ofBook(entity.book().id()));
        return new CloseStep(
                open == 0
                        ? Worded.of(BUNDLE, "step.decide.done", period.label())
                        : Worded.of(BUNDLE, "step.decide", open, period.label()),
                open == 0,
                Worded.of(BUNDLE, "step.decide.action"),
                "/writedowns/proposals.xhtml?entity=" + entity.code() + "&from=" + period.from() + "&to="
                        + period.lastDay(),
                Set.of(Role.CONTROLLER, Role.CFO),
                60);
    }
}
