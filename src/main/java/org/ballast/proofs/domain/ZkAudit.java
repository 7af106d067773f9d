package org.ballast.proofs.domain;

import java.util.Optional;

/**
 * What an auditor does who was given the secret of a snapshot and the rows (13.3 step 12): he builds the tree again, with all its
 * leaves and blindings, and compares.
 */
public final class ZkAudit {

    private final ZkRoot root;

    /**
     * @param root as it is published
     */
    public ZkAudit(ZkRoot root) {
        this.root = root;
    }

    /**
     * @param accounts the rows of the books
     * @param secret K of the snapshot
     * @return why they are not those of the root, or empty if they are
     * @throws RefusedRowsException if no tree can be built over the rows
     */
    public Optional<ProofRefusal> refusal(PlainAccounts accounts, Digest secret) {
        ZkRoot rebuilt = ZkTree.over(accounts, secret).root(root.asset(), root.epochMillis());
        if (rebuilt.height() != root.height()) {
            return Optional.of(ProofRefusal.HEIGHT_OUT_OF_RANGE);
        }
        if (!rebuilt.rootHash().equals(root.rootHash())) {
            return Optional.of(ProofRefusal.ROOT_HASH_DIFFERS);
        }
        return rebuilt.rootCommitment().equals(root.rootCommitment())
                ? Optional.empty()
                : Optional.of(ProofRefusal.ROOT_COMMITMENT_DIFFERS);
    }
}
