package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.ballast.amounts.Money;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.StepCase;
import org.ballast.approvals.application.Tiers;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseEvidence;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.NewCase;
import org.ballast.approvals.domain.Tier;
import org.ballast.approvals.persistence.Cases;
import org.ballast.entities.domain.LowPricePolicy;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.jobs.domain.JobProgress;
import org.ballast.measurement.domain.Measured;
import org.ballast.measurement.domain.MeasurementKind;
import org.ballast.writedowns.domain.AssetMeasurement;
import org.ballast.writedowns.domain.MeasurementRun;
import org.ballast.writedowns.domain.NewProposal;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.persistence.Proposals;
import org.ballast.writedowns.persistence.RunAssets;
import org.ballast.writedowns.persistence.Tests;

/**
 * Proposes what a run found: one proposal an asset and kind. What no approval is needed for is posted by the portal, where
 * that holds for all that was found for the asset.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ProposeWriteDowns {

    @Inject
    private Proposals proposals;

    @Inject
    private RunAssets runAssets;

    @Inject
    private Tests tests;

    @Inject
    private SupersedeProposals supersede;

    @Inject
    private StepCase step;

    @Inject
    private DecideCase decide;

    @Inject
    private Cases cases;

    @Inject
    private Tiers tiers;

    @Inject
    private WriteDownSubject subject;

    /** The proposals of all assets, old ones that still stand among them. */
    List<Proposal> propose(
            ReportingEntity entity, MeasurementRun run, List<CurrentTest> current, JobProgress progress) {
        List<Proposal> found = new ArrayList<>();
        for (CurrentTest each : current) {
            List<Proposal> ofAsset = new ArrayList<>(each.proposed());
            if (!each.isProposed() || each.test().kinds().isEmpty()) {
                make(entity, run, each, progress).values().forEach(id -> ofAsset.add(proposals.byId(id)));
            }
            runAssets.addTested(
                    run.id(),
                    each.test(),
                    ofAsset.stream().mapToLong(Proposal::id).findFirst());
            found.addAll(ofAsset);
        }
        return found;
    }

    private Map<MeasurementKind, Long> make(
            ReportingEntity entity, MeasurementRun run, CurrentTest each, JobProgress progress) {
        each.stale().forEach(supersede::retire);
        Map<MeasurementKind, Long> made = new EnumMap<>(MeasurementKind.class);
        for (MeasurementKind kind : each.missing()) {
            made.put(kind, make(entity, run, each.test(), kind));
        }
        OptionalLong first = made.values().stream().mapToLong(Long::longValue).findFirst();
        each.stale().forEach(old -> first.ifPresent(successor -> proposals.supersededBy(old.id(), successor)));
        List<Measured> added = each.proposed().isEmpty()
                ? each.test().tests()
                : each.test().tests().stream()
                        .filter(measured -> made.containsKey(measured.kind()))
                        .toList();
        tests.add(run.id(), made, first, added, progress);
        return made;
    }

    private long make(ReportingEntity entity, MeasurementRun run, AssetMeasurement test, MeasurementKind kind) {
        long id = proposals.newId();
        Money amount = NewProposal.amount(test, kind, run.totalLoss().currency());
        ApprovalCase made = step.create(new NewCase(
                WriteDownSubject.KIND,
                id,
                entity.id(),
                run.bookId(),
                String.join(
                        "|",
                        Long.toString(run.bookId()),
                        Long.toString(test.asset().id()),
                        kind.name(),
                        run.period().from().toString(),
                        run.period().to().toString()),
                Optional.of(amount.isNegative() ? amount.negated() : amount),
                new CaseEvidence(test.evidenceHash(), test.evidence()::write),
                true));
        LowPricePolicy lowPrice = entity.lowPricePolicy();
        proposals.add(new NewProposal(id, made.id(), run, test, kind, lowPrice));
        return id;
    }

    /** Posts what takes no approval, of each asset all or nothing, and gives all as they then stand. */
    List<Proposal> postThemselves(ReportingEntity entity, List<Proposal> found) {
        Map<Long, List<Proposal>> byAsset = found.stream().collect(Collectors.groupingBy(Proposal::assetId));
        byAsset.values().stream()
                .map(ofAsset -> ofAsset.stream()
                        .filter(each -> each.status() == CaseStatus.DRAFT)
                        .toList())
                .filter(drafts -> drafts.stream().allMatch(each -> takesNoApproval(entity, each)))
                .forEach(drafts -> drafts.forEach(each -> decide.postByItself(each.caseId())));
        return found.stream().map(each -> proposals.byId(each.id())).toList();
    }

    private boolean takesNoApproval(ReportingEntity entity, Proposal proposal) {
        return tiers.of(entity, subject.weight(cases.byId(proposal.caseId()))) == Tier.T0_AUTO;
    }
}
