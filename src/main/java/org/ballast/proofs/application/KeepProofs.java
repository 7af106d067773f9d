package org.ballast.proofs.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.ballast.proofs.domain.BalanceProof;
import org.ballast.proofs.domain.Digest;
import org.ballast.proofs.persistence.BalanceProofs;
import org.ballast.proofs.persistence.KeptProofs;

/** Keeps proofs of customers some at a time, each time for good: what goes on later begins where this ended. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class KeepProofs {

    @Inject
    private BalanceProofs proofs;

    @Inject
    private KeptProofs kept;

    @Inject
    private SnapshotSecrets secrets;

    BalanceProof proof(long id) {
        return proofs.byId(id).orElseThrow();
    }

    Digest secret(BalanceProof proof) {
        return secrets.of(proof);
    }

    List<String> missing(BalanceProof proof, int limit) {
        return kept.missing(proof, limit);
    }

    void keep(BalanceProof proof, Map<String, String> ways) {
        kept.add(proof.id(), ways);
    }
}
