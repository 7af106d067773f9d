package org.ballast.proofs.domain;

import java.math.BigInteger;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.ballast.rangeproofs.Blinding;
import org.ballast.rangeproofs.Commitment;
import org.ballast.rangeproofs.RangeProofBatch;

/**
 * Checks a proof as a customer does (13.3 step 11): from his own id and balance up to the root that is published, trusting no
 * number, point or message on the way.
 */
public final class ZkVerifier {

    private static final HexFormat HEX = HexFormat.of();

    private final ZkRoot root;
    private final Digest commitment;

    /**
     * @param commitment as it is published
     */
    public ZkVerifier(ZkRoot root, Digest commitment) {
        this.root = root;
        this.commitment = commitment;
    }

    /**
     * @param proof with the id and the balance that the customer knows, not those of a file that came with it
     * @return why it does not hold, or empty if it does
     */
    public Optional<ProofRefusal> refusal(ZkProof proof) {
        RangeProofBatch batch = new RangeProofBatch();
        return refusalBefore(proof, batch).or(() -> when(!batch.holds(), ProofRefusal.RANGE_PROOF_FAILS));
    }

    /**
     * Checks the proofs of many, as an auditor does: their range proofs at once, with random weights.
     *
     * @return why one of them does not hold, or empty if all do
     */
    public Optional<ProofRefusal> refusalOfAll(List<ZkProof> proofs) {
        RangeProofBatch batch = new RangeProofBatch();
        for (ZkProof proof : proofs) {
            Optional<ProofRefusal> refusal = refusalBefore(proof, batch);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return when(!batch.holds(), ProofRefusal.RANGE_PROOF_FAILS);
    }

    /** Why the root itself cannot be, or is not what is committed to. */
    public Optional<ProofRefusal> refusalOfRoot() {
        if (root.height() < 1 || root.height() > ZkRoot.MOST_LEVELS) {
            return Optional.of(ProofRefusal.HEIGHT_OUT_OF_RANGE);
        }
        Optional<ProofRefusal> point = refusalOfPoint(root.rootCommitment());
        if (point.isPresent()) {
            return point;
        }
        boolean hashable = root.epochMillis() >= 0 && root.asset().length() <= AccountId.MOST_BYTES / 3;
        return when(!hashable || !root.commitment().equals(commitment), ProofRefusal.COMMITMENT_DIFFERS);
    }

    /** Why a public total is not what the root commits to. */
    public Optional<ProofRefusal> refusalOfTotal(BigInteger total, Digest totalBlinding) {
        Optional<Blinding> blinding = Blinding.decode(totalBlinding.bytes());
        if (blinding.isEmpty()) {
            return Optional.of(ProofRefusal.SCALAR_NOT_CANONICAL);
        }
        if (total.signum() < 0 || total.bitLength() > Long.SIZE + ZkRoot.MOST_LEVELS) {
            return Optional.of(ProofRefusal.TOTAL_DIFFERS);
        }
        byte[] opened = Commitment.to(total, blinding.get()).bytes();
        return when(!Digest.of(opened).equals(root.rootCommitment()), ProofRefusal.TOTAL_DIFFERS);
    }

    /** Why it is not proved that reserves come to the liabilities. */
    public Optional<ProofRefusal> refusalOfReserves(ZkReservesProof proof) {
        Optional<ProofRefusal> point =
                refusalOfPoint(proof.reservesCommitment()).or(() -> refusalOfPoint(root.rootCommitment()));
        if (point.isPresent()) {
            return point;
        }
        List<ZkMessage> messages = ZkMessage.ofReserves(commitment);
        if (!proof.transcript().equals(messages)) {
            return Optional.of(ProofRefusal.TRANSCRIPT_DIFFERS);
        }
        Commitment difference = decoded(proof.reservesCommitment()).minus(decoded(root.rootCommitment()));
        RangeProofBatch batch = new RangeProofBatch();
        return added(batch, messages, List.of(difference), proof.bits(), proof.proof())
                .or(() -> when(!batch.holds(), ProofRefusal.RESERVES_NOT_PROVED));
    }

    private Optional<ProofRefusal> refusalBefore(ZkProof proof, RangeProofBatch batch) {
        return refusalOfRoot()
                .or(() -> refusalOfShape(proof))
                .or(() -> refusalOfPoints(proof))
                .or(() -> new ZkWay(proof).refusal(root))
                .or(() -> refusalOfRangeProofs(proof, batch));
    }

    private Optional<ProofRefusal> refusalOfShape(ZkProof proof) {
        if (proof.balance().signum() < 0 || proof.balance().bitLength() > Long.SIZE) {
            return Optional.of(ProofRefusal.BALANCE_OUT_OF_RANGE);
        }
        if (proof.path().size() != root.height()) {
            return Optional.of(ProofRefusal.WRONG_PATH_LENGTH);
        }
        if (proof.index() < 0 || proof.index() >> root.height() != 0) {
            return Optional.of(ProofRefusal.INDEX_OUT_OF_RANGE);
        }
        for (int height = 0; height < root.height(); height++) {
            if (proof.path().get(height).side() != Side.ofNeighbour(proof.index() >> height)) {
                return Optional.of(ProofRefusal.SIDE_CONTRADICTS_INDEX);
            }
        }
        return Optional.empty();
    }

    private static Optional<ProofRefusal> refusalOfPoints(ZkProof proof) {
        if (Blinding.decode(proof.blinding().bytes()).isEmpty()) {
            return Optional.of(ProofRefusal.SCALAR_NOT_CANONICAL);
        }
        return proof.path().stream()
                .map(sibling -> refusalOfPoint(sibling.commitment()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<ProofRefusal> refusalOfRangeProofs(ZkProof proof, RangeProofBatch batch) {
        List<Integer> groups = ZkRangeProof.groups(root.height());
        if (proof.rangeProofs().size() != groups.size()) {
            return Optional.of(ProofRefusal.RANGE_PROOF_MALFORMED);
        }
        List<ZkMessage> messages = ZkMessage.ofProof(commitment, proof.index(), proof.account());
        if (!proof.transcript().equals(messages)) {
            return Optional.of(ProofRefusal.TRANSCRIPT_DIFFERS);
        }
        List<Digest> neighbours =
                proof.path().stream().map(ZkSibling::commitment).toList();
        int from = 0;
        for (int group = 0; group < groups.size(); group++) {
            ZkRangeProof range = proof.rangeProofs().get(group);
            List<Digest> ofGroup = neighbours.subList(from, from + groups.get(group));
            if (!range.commitments().equals(ofGroup)) {
                return Optional.of(ProofRefusal.RANGE_PROOF_OF_OTHERS);
            }
            List<Commitment> points = ofGroup.stream().map(ZkVerifier::decoded).toList();
            Optional<ProofRefusal> malformed = added(batch, messages, points, range.bits(), range.proof());
            if (malformed.isPresent()) {
                return malformed;
            }
            from += groups.get(group);
        }
        return Optional.empty();
    }

    private static Optional<ProofRefusal> added(
            RangeProofBatch batch, List<ZkMessage> messages, List<Commitment> points, int bits, String proof) {
        if (bits != ZkRangeProof.BITS
                || proof.length() % 2 != 0
                || !proof.chars().allMatch(Digest::isLowerHex)) {
            return Optional.of(ProofRefusal.RANGE_PROOF_MALFORMED);
        }
        return batch.add(ZkMessage.heard(messages), points, bits, HEX.parseHex(proof))
                .map(refusal -> ProofRefusal.RANGE_PROOF_MALFORMED);
    }

    private static Optional<ProofRefusal> refusalOfPoint(Digest encoded) {
        Optional<Commitment> point = Commitment.decode(encoded.bytes());
        if (point.isEmpty()) {
            return Optional.of(ProofRefusal.POINT_NOT_CANONICAL);
        }
        return when(point.get().isIdentity(), ProofRefusal.IDENTITY_POINT);
    }

    static Commitment decoded(Digest encoded) {
        return Commitment.decode(encoded.bytes()).orElseThrow();
    }

    private static Optional<ProofRefusal> when(boolean refused, ProofRefusal refusal) {
        return refused ? Optional.of(refusal) : Optional.empty();
    }
}
