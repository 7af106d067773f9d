package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.access.application.CurrentUser;
import org.ballast.approvals.application.CaseDetail;
import org.ballast.approvals.application.ReadCases;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.measurement.domain.HoursNote;
import org.ballast.prices.application.PriceBars;
import org.ballast.prices.domain.PriceBar;
import org.ballast.prices.persistence.Markets;
import org.ballast.writedowns.domain.BlockedAsset;
import org.ballast.writedowns.domain.CorrectedPrice;
import org.ballast.writedowns.domain.LaterValueInUse;
import org.ballast.writedowns.domain.MeasurementRun;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.domain.ProposalFilter;
import org.ballast.writedowns.domain.RecordedTest;
import org.ballast.writedowns.domain.UsedPrice;
import org.ballast.writedowns.persistence.MeasurementRuns;
import org.ballast.writedowns.persistence.Proposals;
import org.ballast.writedowns.persistence.RunAssets;
import org.ballast.writedowns.persistence.TestCoverage;
import org.ballast.writedowns.persistence.Tests;
import org.ballast.writedowns.persistence.ValuesInUse;

/** What is proposed and decided, for everyone who may read. */
@ApplicationScoped
@Transactional
public class WriteDowns {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Proposals proposals;

    @Inject
    private ReadCases cases;

    @Inject
    private Tests tests;

    @Inject
    private MeasurementRuns runs;

    @Inject
    private RunAssets runAssets;

    @Inject
    private EvidenceCheck evidenceCheck;

    @Inject
    private Entities entities;

    @Inject
    private Markets markets;

    @Inject
    private TestCoverage coverage;

    @Inject
    private ValuesInUse valuesInUse;

    @Inject
    private PriceBars priceBars;

    /**
     * Proposals beyond another one, the newest first or, backward, the oldest first.
     *
     * @param fromId empty for the edge of the list
     */
    public List<Proposal> beyond(ProposalFilter filter, Optional<Long> fromId, boolean backward, int limit) {
        currentUser.requireSignedIn();
        return proposals.beyond(filter, fromId, backward, limit);
    }

    public int count(ProposalFilter filter) {
        currentUser.requireSignedIn();
        return proposals.count(filter);
    }

    /**
     * @throws org.ballast.refusals.Refusal NOT_FOUND
     */
    public WriteDownDetail detail(long id) {
        currentUser.requireSignedIn();
        Proposal proposal = proposals.byId(id);
        CaseDetail approval = cases.detail(proposal.caseId());
        Map<Boolean, Integer> counts = tests.countOf(id);
        return new WriteDownDetail(
                proposal,
                approval.history(),
                approval.approvalsMissing(),
                counts.getOrDefault(true, 0),
                counts.getOrDefault(false, 0),
                tests.countDisposals(id),
                proposals.entryOf(proposal),
                corrected(proposal),
                valuesInUse.of(proposal),
                laterValuesInUse(proposal),
                approval.offered(),
                approval.delegators());
    }

    /**
     * The case that decides on a proposal.
     *
     * @throws org.ballast.refusals.Refusal NOT_FOUND
     */
    public long caseOf(long id) {
        currentUser.requireSignedIn();
        return proposals.byId(id).caseId();
    }

    private List<CorrectedPrice> corrected(Proposal proposal) {
        return proposal.status() == CaseStatus.POSTED
                ? coverage
                        .correctedBefore(
                                entities.byBook(proposal.bookId()),
                                proposal.period().to())
                        .stream()
                        .filter(price -> price.writeDown() == proposal.id())
                        .toList()
                : List.of();
    }

    private List<LaterValueInUse> laterValuesInUse(Proposal proposal) {
        return proposal.status() == CaseStatus.POSTED
                ? valuesInUse.laterBefore(proposal.bookId(), proposal.period().to()).stream()
                        .filter(later -> later.writeDown() == proposal.id())
                        .toList()
                : List.of();
    }

    /**
     * The tests that make the amount, beyond another one: by acquisition, code and segment or, backward, against it.
     *
     * @param fromId empty for the edge of the list
     */
    public List<RecordedTest> lines(long id, OptionalLong fromId, boolean backward, int limit) {
        currentUser.requireSignedIn();
        return tests.changingOf(id, fromId, backward, limit);
    }

    /** The same of the other tests of the asset and period. */
    public List<RecordedTest> testsWithoutLoss(long id, OptionalLong fromId, boolean backward, int limit) {
        currentUser.requireSignedIn();
        return tests.unchangedOf(id, fromId, backward, limit);
    }

    /** Whether lots and prices still give the evidence of an undecided proposal; a decided one keeps it for good. */
    public boolean evidenceHolds(long id) {
        currentUser.requireSignedIn();
        Proposal proposal = proposals.byId(id);
        return !proposal.status().isLive() || evidenceCheck.holds(proposal);
    }

    /** The prices that the losses rest on, the lowest first. */
    public List<UsedPrice> usedPrices(long id, int limit) {
        currentUser.requireSignedIn();
        return tests.used(id, limit);
    }

    /** The usable prices that count in the proposal's period, for its chart. */
    public List<PriceBar> prices(long id) {
        currentUser.requireSignedIn();
        Proposal proposal = proposals.byId(id);
        ReportingEntity entity = entities.byBook(proposal.bookId());
        Instant from = entity.startOf(proposal.period().from());
        Instant to = entity.startOf(proposal.period().to());
        return priceBars
                .inForce(
                        markets.byCode(proposal.market()).id(),
                        proposal.assetId(),
                        entity.functionalCurrency(),
                        from,
                        to)
                .stream()
                .filter(bar -> bar.closesAt().isAfter(from) && !bar.closesAt().isAfter(to))
                .toList();
    }

    /** The newest test runs of an entity. */
    public List<MeasurementRun> runs(String entityCode, int limit) {
        currentUser.requireSignedIn();
        return runs.newest(entities.byCode(entityCode).book().id(), limit);
    }

    /**
     * @throws org.ballast.refusals.Refusal NOT_FOUND
     */
    public MeasurementRun run(long id) {
        currentUser.requireSignedIn();
        return runs.byId(id);
    }

    /** The assets that a run could not test. */
    public List<BlockedAsset> blocked(long runId) {
        currentUser.requireSignedIn();
        return runAssets.blocked(runId);
    }

    /** What the evidence of a proposal says of hours at the ends of its period and of those without a trade. */
    public List<HoursNote> notes(long id) {
        currentUser.requireSignedIn();
        Proposal proposal = proposals.byId(id);
        return runAssets.notes(proposal.runId(), proposal.assetId());
    }

    /** The same of the tests of a run whose assets had no loss. */
    public List<RecordedTest> testsWithoutProposal(long runId, OptionalLong fromId, boolean backward, int limit) {
        currentUser.requireSignedIn();
        return tests.withoutProposal(runId, fromId, backward, limit);
    }

    public int countTestsWithoutProposal(long runId) {
        currentUser.requireSignedIn();
        return tests.countWithoutProposal(runId);
    }
}
