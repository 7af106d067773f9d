package org.ballast.proofs.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.ref.SoftReference;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ballast.proofs.domain.AccountId;
import org.ballast.proofs.domain.BalanceProof;
import org.ballast.proofs.domain.Digest;
import org.ballast.proofs.domain.ProofsSentence;
import org.ballast.proofs.domain.ZkProof;
import org.ballast.proofs.domain.ZkReservesProof;
import org.ballast.proofs.domain.ZkTree;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * The last tree of commitments that was made again, as long as there is room for it, and the last proofs from such trees: a customer
 * who asks twice gets the same file.
 */
@ApplicationScoped
class ZkTrees {

    private static final int PROOFS_KEPT = 2_000;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, ZkProof> proofs = Collections.synchronizedMap(new Latest());
    private SoftReference<Kept> last = new SoftReference<>(null);

    @Inject
    private Rows rows;

    private record Kept(long proofId, ZkTree tree) {}

    /** Forgets what was asked for least lately. */
    private static final class Latest extends LinkedHashMap<String, ZkProof> {

        private static final long serialVersionUID = 1L;

        Latest() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ZkProof> eldest) {
            return size() > PROOFS_KEPT;
        }
    }

    /**
     * The proof of an account; empty if it does not stand in the tree.
     *
     * @throws Refusal EVIDENCE_CHANGED if the rows do not lead to the root any more
     */
    Optional<ZkProof> proof(BalanceProof proof, AccountId account, Digest secret) {
        String key = proof.id() + " " + account.text();
        ZkProof known = proofs.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<ZkProof> made = tree(proof, secret).proof(account, proof.zkRoot(), random);
        made.ifPresent(fresh -> proofs.put(key, fresh));
        return made;
    }

    /**
     * That reserves come to the liabilities, with neither told; empty if they do not.
     *
     * @throws Refusal EVIDENCE_CHANGED if the rows do not lead to the root any more
     */
    Optional<ZkReservesProof> reservesProof(BalanceProof proof, Digest secret, BigInteger reserves) {
        return tree(proof, secret).reservesProof(reserves, proof.zkRoot(), random);
    }

    private synchronized ZkTree tree(BalanceProof proof, Digest secret) {
        @Nullable Kept kept = last.get();
        if (kept != null && kept.proofId() == proof.id()) {
            return kept.tree();
        }
        ZkTree tree = ZkTree.over(rows.of(proof.snapshotId()), secret);
        if (!tree.root(proof.asset(), proof.at().toEpochMilli()).equals(proof.zkRoot())) {
            throw new Refusal(RefusalCode.EVIDENCE_CHANGED, ProofsSentence.ROWS_CHANGED, proof.code());
        }
        last = new SoftReference<>(new Kept(proof.id(), tree));
        return tree;
    }
}
