package org.ballast.proofs.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ballast.proofs.domain.BalanceProof;
import org.ballast.proofs.domain.Digest;
import org.ballast.proofs.domain.PlainTree;
import org.ballast.proofs.domain.ProofsSentence;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Plain trees that were made again lately. */
@ApplicationScoped
class PlainTrees {

    private final KeptTrees<PlainTree> trees = KeptTrees.inShareOfMemory(PlainTree::weight);

    @Inject
    private Rows rows;

    /**
     * The tree of a proof.
     *
     * @throws Refusal EVIDENCE_CHANGED if the rows do not lead to the root any more
     */
    PlainTree of(BalanceProof proof, Digest secret) {
        return trees.of(proof.id(), () -> again(proof, secret));
    }

    private PlainTree again(BalanceProof proof, Digest secret) {
        PlainTree tree = PlainTree.over(rows.of(proof.snapshotId()), secret);
        if (!tree.hash().equals(proof.rootHash())) {
            throw new Refusal(RefusalCode.EVIDENCE_CHANGED, ProofsSentence.ROWS_CHANGED, proof.code());
        }
        return tree;
    }
}
