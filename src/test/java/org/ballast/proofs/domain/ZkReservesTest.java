package org.ballast.proofs.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Optional;
import org.ballast.rangeproofs.Blinding;
import org.ballast.rangeproofs.Commitment;
import org.junit.jupiter.api.Test;

/** Reserves are proved to come to the liabilities, with both hidden; an auditor builds the tree again. */
class ZkReservesTest {

    private final ZkTree tree = ZkTree.over(ZkTrees.accounts(700, 20, 5), ZkTrees.SECRET);
    private final ZkRoot root = tree.root("BTC", 1_000);
    private final ZkReservesProof proof = proved(800).orElseThrow();

    @Test
    void reservesThatComeToTheLiabilitiesAreProved() {
        assertThat(refusal(proof)).isEmpty();
        assertThat(refusal(proved(725).orElseThrow())).isEmpty();
        assertThat(proof.transcript()).extracting(ZkMessage::label).containsExactly("dom-sep", "root");
    }

    @Test
    void reservesThatFallShortCannotBeProved() {
        assertThat(proved(724)).isEmpty();
        assertThat(proved(0)).isEmpty();
        Digest less = Digest.of(Commitment.decode(proof.reservesCommitment().bytes())
                .orElseThrow()
                .minus(Commitment.to(100, Blinding.ZERO))
                .bytes());
        assertThat(refusal(new ZkReservesProof(less, 64, proof.proof(), proof.transcript())))
                .contains(ProofRefusal.RESERVES_NOT_PROVED);
    }

    @Test
    void aProofOfAnotherTreeOrInstantIsRefused() {
        ZkRoot later = tree.root("BTC", 2_000);
        assertThat(ZkTrees.verifier(later).refusalOfReserves(proof)).contains(ProofRefusal.TRANSCRIPT_DIFFERS);
        ZkReservesProof replayed = new ZkReservesProof(
                proof.reservesCommitment(), 64, proof.proof(), ZkMessage.ofReserves(later.commitment()));
        assertThat(ZkTrees.verifier(later).refusalOfReserves(replayed)).contains(ProofRefusal.RESERVES_NOT_PROVED);
    }

    @Test
    void whatIsMalformedIsRefused() {
        Digest identity = Digest.of(new byte[Digest.BYTES]);
        assertThat(refusal(new ZkReservesProof(identity, 64, proof.proof(), proof.transcript())))
                .contains(ProofRefusal.IDENTITY_POINT);
        assertThat(refusal(new ZkReservesProof(proof.reservesCommitment(), 32, proof.proof(), proof.transcript())))
                .contains(ProofRefusal.RANGE_PROOF_MALFORMED);
        assertThat(refusal(
                        new ZkReservesProof(proof.reservesCommitment(), 64, proof.proof() + "00", proof.transcript())))
                .contains(ProofRefusal.RANGE_PROOF_MALFORMED);
    }

    @Test
    void commitmentsToDifferentReservesDoNotTellTheirDifference() {
        Commitment first = Commitment.decode(proof.reservesCommitment().bytes()).orElseThrow();
        Commitment second = Commitment.decode(
                        proved(900).orElseThrow().reservesCommitment().bytes())
                .orElseThrow();
        assertThat(second.minus(first)).isNotEqualTo(Commitment.to(100, Blinding.ZERO));
    }

    @Test
    void anAuditorBuildsTheTreeAgain() {
        ZkAudit audit = new ZkAudit(root);
        assertThat(audit.refusal(ZkTrees.accounts(700, 20, 5), ZkTrees.SECRET)).isEmpty();
        assertThat(audit.refusal(ZkTrees.accounts(700, 20, 6), ZkTrees.SECRET))
                .contains(ProofRefusal.ROOT_HASH_DIFFERS);
        assertThat(audit.refusal(ZkTrees.accounts(700, 20, 5, 0, 0), ZkTrees.SECRET))
                .contains(ProofRefusal.HEIGHT_OUT_OF_RANGE);
        assertThat(audit.refusal(ZkTrees.accounts(700, 20, 5), ZkTrees.flipped(ZkTrees.SECRET, 1)))
                .contains(ProofRefusal.ROOT_HASH_DIFFERS);
    }

    private Optional<ZkReservesProof> proved(long reserves) {
        return tree.reservesProof(BigInteger.valueOf(reserves), root, ZkTrees.RANDOM);
    }

    private Optional<ProofRefusal> refusal(ZkReservesProof changed) {
        return ZkTrees.verifier(root).refusalOfReserves(changed);
    }
}
