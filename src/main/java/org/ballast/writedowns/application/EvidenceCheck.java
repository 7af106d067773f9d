package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.entities.persistence.Entities;
import org.ballast.jobs.domain.JobProgress;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.writedowns.domain.AssetMeasurement;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.domain.WritedownsSentence;
import org.ballast.writedowns.persistence.Proposals;

/** Tests a proposal's asset once more from lots and prices as they are, to see that its evidence still holds. */
@ApplicationScoped
class EvidenceCheck {

    @Inject
    private Entities entities;

    @Inject
    private Proposals proposals;

    @Inject
    private ComputeTests compute;

    /**
     * The tests as they are now, equal to those that the proposal was made of.
     *
     * @throws Refusal EVIDENCE_CHANGED
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public AssetMeasurement requireUnchanged(Proposal proposal) {
        return current(proposal)
                .filter(test -> test.evidenceHash().equals(proposal.measuredHash()))
                .orElseThrow(() -> new Refusal(
                        RefusalCode.EVIDENCE_CHANGED,
                        WritedownsSentence.EVIDENCE_CHANGED,
                        proposal.period().label()));
    }

    /** Whether lots and prices still give the same evidence. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean holds(Proposal proposal) {
        return current(proposal)
                .filter(test -> test.evidenceHash().equals(proposal.measuredHash()))
                .isPresent();
    }

    /** The measurement as it is now; empty where the asset cannot be tested any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<AssetMeasurement> current(Proposal proposal) {
        return compute
                .of(
                        entities.byBook(proposal.bookId()),
                        proposal.period(),
                        Set.of(proposal.assetId()),
                        postedBeside(proposal),
                        new JobProgress())
                .stream()
                .flatMap(result -> result instanceof AssetMeasurement test ? Stream.of(test) : Stream.empty())
                .findFirst();
    }

    /** What was posted of the same evidence: a loss on some lots says nothing of the reversal on others. */
    private Set<Long> postedBeside(Proposal proposal) {
        return proposals.ofPeriod(proposal.bookId(), proposal.period()).stream()
                .filter(CurrentTests::closesThePeriod)
                .filter(each -> each.assetId() == proposal.assetId())
                .filter(each -> each.measuredHash().equals(proposal.measuredHash()))
                .map(Proposal::id)
                .collect(Collectors.toSet());
    }
}
