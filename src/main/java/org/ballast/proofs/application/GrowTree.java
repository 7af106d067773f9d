package org.ballast.proofs.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.ballast.liabilities.application.ReadLiabilities;
import org.ballast.liabilities.domain.LiabilitySnapshot;
import org.ballast.proofs.application.ProofSteps.GrownTree;
import org.ballast.proofs.domain.ProofKind;
import org.ballast.proofs.domain.TreeSteps;

/** Grows large trees while no transaction is open: whoever goes on with one has asked the database nothing before. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class GrowTree {

    @Inject
    private ReadLiabilities liabilities;

    @Inject
    private ProofSteps steps;

    /** A tree of commitments; empty where the proof is there. */
    Optional<GrownTree> over(String entityCode, long snapshotId, TreeSteps watch) {
        LiabilitySnapshot snapshot = liabilities.find(entityCode, snapshotId);
        return steps.known(snapshot, ProofKind.ZERO_KNOWLEDGE).isPresent()
                ? Optional.empty()
                : Optional.of(steps.grown(snapshot, ProofKind.ZERO_KNOWLEDGE, watch));
    }
}
