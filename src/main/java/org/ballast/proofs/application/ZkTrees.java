package org.ballast.proofs.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ballast.liabilities.domain.CustomerBalance;
import org.ballast.proofs.domain.AccountId;
import org.ballast.proofs.domain.BalanceProof;
import org.ballast.proofs.domain.Digest;
import org.ballast.proofs.domain.KeptWay;
import org.ballast.proofs.domain.ProofsSentence;
import org.ballast.proofs.domain.ZkProof;
import org.ballast.proofs.domain.ZkReservesProof;
import org.ballast.proofs.domain.ZkRoot;
import org.ballast.proofs.domain.ZkTree;
import org.ballast.proofs.domain.ZkVerifier;
import org.ballast.proofs.persistence.KeptProofs;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Trees of commitments that were made again lately, and the last proofs from them: a customer who asks twice gets the same file. */
@ApplicationScoped
class ZkTrees {

    private static final int PROOFS_KEPT = 2_000;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, ZkProof> proofs = Collections.synchronizedMap(new Latest());
    private final KeptTrees<ZkTree> trees = KeptTrees.inShareOfMemory(ZkTree::weight);

    @Inject
    private Rows rows;

    @Inject
    private KeptProofs kept;

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
    Optional<ZkProof> proof(BalanceProof proof, CustomerBalance balance, Digest secret) {
        AccountId account = new AccountId(balance.account());
        String key = proof.id() + " " + account.text();
        ZkProof known = proofs.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<ZkProof> made =
                keptAhead(proof, balance, secret).or(() -> tree(proof, secret).proof(account, proof.zkRoot(), random));
        made.ifPresent(fresh -> proofs.put(key, fresh));
        return made;
    }

    /** What was made ahead, where it holds: a row that was changed is as good as none. */
    private Optional<ZkProof> keptAhead(BalanceProof proof, CustomerBalance balance, Digest secret) {
        ZkRoot root = proof.zkRoot();
        ZkVerifier verifier = new ZkVerifier(root, proof.commitment());
        return kept.way(proof.id(), balance.account())
                .flatMap(way -> KeptWay.proof(way, new AccountId(balance.account()), balance.balance(), root, secret))
                .filter(found -> verifier.refusal(found).isEmpty());
    }

    /** Where nonces come from besides the secret. */
    SecureRandom random() {
        return random;
    }

    /**
     * That reserves come to the liabilities, with neither told; empty if they do not.
     *
     * @throws Refusal EVIDENCE_CHANGED if the rows do not lead to the root any more
     */
    Optional<ZkReservesProof> reservesProof(BalanceProof proof, Digest secret, BigInteger reserves) {
        return tree(proof, secret).reservesProof(reserves, proof.zkRoot(), random);
    }

    /** The tree of a proof. */
    ZkTree tree(BalanceProof proof, Digest secret) {
        return trees.of(proof.id(), () -> again(proof, secret));
    }

    private ZkTree again(BalanceProof proof, Digest secret) {
        ZkTree tree = ZkTree.over(rows.of(proof.snapshotId()), secret);
        if (!tree.root(proof.asset(), proof.at().toEpochMilli()).equals(proof.zkRoot())) {
            throw new Refusal(RefusalCode.EVIDENCE_CHANGED, ProofsSentence.ROWS_CHANGED, proof.code());
        }
        return tree;
    }
}
