package org.ballast.proofs.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ballast.jobs.domain.JobProgress;
import org.ballast.proofs.domain.AccountId;
import org.ballast.proofs.domain.BalanceProof;
import org.ballast.proofs.domain.Digest;
import org.ballast.proofs.domain.KeptWay;
import org.ballast.proofs.domain.ZkTree;

/** Makes proofs of many customers while no transaction is open, a few at a time, and keeps each few. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class ProveMany {

    private static final int AT_A_TIME = 32;

    @Inject
    private KeepProofs keepProofs;

    @Inject
    private ZkTrees trees;

    /** The proof, with so many more of its customers' ready. */
    BalanceProof of(long proofId, int most, JobProgress progress) {
        BalanceProof proof = keepProofs.proof(proofId);
        Digest secret = keepProofs.secret(proof);
        List<String> accounts = keepProofs.missing(proof, most);
        for (int from = 0; from < accounts.size(); from += AT_A_TIME) {
            keep(proof, secret, accounts.subList(from, Math.min(from + AT_A_TIME, accounts.size())), progress);
        }
        return proof;
    }

    private void keep(BalanceProof proof, Digest secret, List<String> accounts, JobProgress progress) {
        ZkTree tree = trees.tree(proof, secret);
        Map<String, String> ways = new ConcurrentHashMap<>();
        accounts.parallelStream().forEach(account -> {
            progress.countRead();
            ways.put(
                    account,
                    KeptWay.text(tree.proof(new AccountId(account), proof.zkRoot(), trees.random())
                            .orElseThrow()));
        });
        keepProofs.keep(proof, ways);
        accounts.forEach(account -> progress.countWritten());
    }
}
