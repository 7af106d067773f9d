package org.ballast.proofs.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ballast.proofs.domain.BalanceProof;
import org.ballast.proofs.domain.Digest;
import org.ballast.proofs.domain.PlainTree;
import org.ballast.proofs.domain.ProofsSentence;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.jspecify.annotations.Nullable;

/** Plain trees that were made again lately, as long as there is room for them: a second customer does not wait for his. */
@ApplicationScoped
class PlainTrees {

    private final Map<Long, SoftReference<PlainTree>> trees = new ConcurrentHashMap<>();

    @Inject
    private Rows rows;

    /**
     * The tree of a proof.
     *
     * @throws Refusal EVIDENCE_CHANGED if the rows do not lead to the root any more
     */
    PlainTree of(BalanceProof proof, Digest secret) {
        PlainTree known = kept(proof.id());
        if (known != null) {
            return known;
        }
        synchronized (this) {
            PlainTree meanwhile = kept(proof.id());
            return meanwhile == null ? again(proof, secret) : meanwhile;
        }
    }

    private @Nullable PlainTree kept(long proofId) {
        SoftReference<PlainTree> reference = trees.get(proofId);
        return reference == null ? null : reference.get();
    }

    private PlainTree again(BalanceProof proof, Digest secret) {
        PlainTree tree = PlainTree.over(rows.of(proof.snapshotId()), secret);
        if (!tree.hash().equals(proof.rootHash())) {
            throw new Refusal(RefusalCode.EVIDENCE_CHANGED, ProofsSentence.ROWS_CHANGED, proof.code());
        }
        trees.values().removeIf(reference -> reference.get() == null);
        trees.put(proof.id(), new SoftReference<>(tree));
        return tree;
    }
}
