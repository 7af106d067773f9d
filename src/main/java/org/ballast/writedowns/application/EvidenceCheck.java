package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ballast.entities.persistence.Entities;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.writedowns.domain.AssetTest;
import org.ballast.writedowns.domain.Proposal;

/** Tests a proposal's asset once more from lots and prices as they are, to see that its evidence still holds. */
@ApplicationScoped
class EvidenceCheck {

    @Inject
    private Entities entities;

    @Inject
    private ComputeTests compute;

    /**
     * The tests as they are now, equal to those that the proposal was made of.
     *
     * @throws Refusal EVIDENCE_CHANGED
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public AssetTest requireUnchanged(Proposal proposal) {
        return current(proposal)
                .filter(test -> test.evidenceHash().equals(proposal.evidenceHash()))
                .orElseThrow(() -> new Refusal(
                        RefusalCode.EVIDENCE_CHANGED,
                        "Prices or lots changed after this proposal was made; nothing was decided."
                                + " Run the test of " + proposal.period().label() + " again."));
    }

    /** Whether lots and prices still give the same evidence. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean holds(Proposal proposal) {
        return current(proposal)
                .filter(test -> test.evidenceHash().equals(proposal.evidenceHash()))
                .isPresent();
    }

    /** Empty where the asset cannot be tested any more. */
    private Optional<AssetTest> current(Proposal proposal) {
        return compute
                .of(entities.byBook(proposal.bookId()), proposal.period(), Set.of(proposal.assetId()), Set.of())
                .stream()
                .flatMap(result -> result instanceof AssetTest test ? Stream.of(test) : Stream.empty())
                .findFirst();
    }
}
