package org.ballast.proofs.domain;

import java.util.Optional;
import org.ballast.rangeproofs.Blinding;
import org.ballast.rangeproofs.Commitment;

/** The way of a customer's own leaf up to the root, all points of the proof being canonical. */
final class ZkWay {

    private final ZkProof proof;
    private final ZkHasher hasher = new ZkHasher();

    ZkWay(ZkProof proof) {
        this.proof = proof;
    }

    /** Why it does not lead to that root, or empty if it does. */
    Optional<ProofRefusal> refusal(ZkRoot root) {
        Blinding blinding = Blinding.decode(proof.blinding().bytes()).orElseThrow();
        Commitment sum = Commitment.to(proof.balance().longValue(), blinding);
        byte[] hash = hasher.leaf(proof.account().bytes(), proof.salt().bytes(), sum.bytes());
        for (ZkSibling sibling : proof.path()) {
            if (sum.isIdentity()) {
                return Optional.of(ProofRefusal.IDENTITY_POINT);
            }
            Commitment neighbour = ZkVerifier.decoded(sibling.commitment());
            hash = parent(sum.bytes(), hash, sibling);
            sum = sum.plus(neighbour);
        }
        if (!Digest.of(hash).equals(root.rootHash())) {
            return Optional.of(ProofRefusal.ROOT_HASH_DIFFERS);
        }
        return Digest.of(sum.bytes()).equals(root.rootCommitment())
                ? Optional.empty()
                : Optional.of(ProofRefusal.ROOT_COMMITMENT_DIFFERS);
    }

    private byte[] parent(byte[] own, byte[] hash, ZkSibling sibling) {
        byte[] neighbour = sibling.commitment().bytes();
        byte[] neighbourHash = sibling.hash().bytes();
        return sibling.side() == Side.LEFT
                ? hasher.node(neighbour, neighbourHash, own, hash)
                : hasher.node(own, hash, neighbour, neighbourHash);
    }
}
