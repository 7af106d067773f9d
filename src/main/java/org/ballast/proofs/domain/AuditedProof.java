package org.ballast.proofs.domain;

import java.util.Optional;

/**
 * What an auditor found who built the tree of a proof again.
 *
 * @param refusal why the rows and the secret do not lead to the published root, or a proof of a customer does not hold; empty where all
 *     is as it should be
 * @param accounts that the tree was built over
 * @param customers whose proofs, made ahead, were verified with it
 */
public record AuditedProof(Optional<ProofRefusal> refusal, int accounts, int customers) {

    public boolean holds() {
        return refusal.isEmpty();
    }
}
