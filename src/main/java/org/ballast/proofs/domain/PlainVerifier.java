package org.ballast.proofs.domain;

import java.math.BigInteger;
import java.util.Optional;

/**
 * Checks a proof as a customer does: from his own id and balance up to the root that is published, trusting no number on the
 * way. It shares with the portal nothing but the encoding.
 */
public final class PlainVerifier {

    private final PlainRoot root;
    private final Digest commitment;

    /**
     * @param commitment as it is published
     */
    public PlainVerifier(PlainRoot root, Digest commitment) {
        this.root = root;
        this.commitment = commitment;
    }

    /**
     * @param proof with the id and the balance that the customer knows, not those of a file that came with it
     * @return why it does not hold, or empty if it does
     */
    public Optional<ProofRefusal> refusal(PlainProof proof) {
        return refusalOfRoot()
                .or(() -> refusalOfShape(proof))
                .or(() -> refusalOfSums(proof))
                .or(() -> refusalOfHashes(proof));
    }

    /** Why the root itself cannot be, or is not what is committed to. */
    public Optional<ProofRefusal> refusalOfRoot() {
        if (!PlainTree.holds(root.accounts())) {
            return Optional.of(ProofRefusal.ACCOUNTS_OUT_OF_RANGE);
        }
        Optional<ProofRefusal> sum = refusalOf(root.sum());
        if (sum.isPresent()) {
            return sum;
        }
        boolean hashable = root.epochMillis() >= 0 && root.asset().length() <= AccountId.MOST_BYTES / 3;
        return when(!hashable || !root.commitment().equals(commitment), ProofRefusal.COMMITMENT_DIFFERS);
    }

    private Optional<ProofRefusal> refusalOfShape(PlainProof proof) {
        if (!Sums.isInRange(proof.balance())) {
            return Optional.of(ProofRefusal.BALANCE_OUT_OF_RANGE);
        }
        if (proof.path().size() != root.height()) {
            return Optional.of(ProofRefusal.WRONG_PATH_LENGTH);
        }
        if (proof.index() < 0 || proof.index() >= root.accounts()) {
            return Optional.of(ProofRefusal.INDEX_OUT_OF_RANGE);
        }
        long node = proof.index();
        for (PlainSibling sibling : proof.path()) {
            if (sibling.side() != Side.ofNeighbour(node)) {
                return Optional.of(ProofRefusal.SIDE_CONTRADICTS_INDEX);
            }
            node >>= 1;
        }
        return Optional.empty();
    }

    private static Optional<ProofRefusal> refusalOfSums(PlainProof proof) {
        BigInteger sum = proof.balance();
        for (PlainSibling sibling : proof.path()) {
            Optional<ProofRefusal> alone = refusalOf(sibling.sum());
            if (alone.isPresent()) {
                return alone;
            }
            sum = sum.add(sibling.sum());
            if (!Sums.isInRange(sum)) {
                return Optional.of(ProofRefusal.SUM_OVERFLOW);
            }
        }
        return Optional.empty();
    }

    private static Optional<ProofRefusal> refusalOf(BigInteger sum) {
        if (sum.signum() < 0) {
            return Optional.of(ProofRefusal.NEGATIVE_SUM);
        }
        return when(!Sums.isInRange(sum), ProofRefusal.SUM_OVERFLOW);
    }

    private Optional<ProofRefusal> refusalOfHashes(PlainProof proof) {
        PlainHasher hasher = new PlainHasher();
        byte[] id = proof.account().bytes();
        byte[] hash = new byte[Digest.BYTES];
        BigInteger sum = proof.balance();
        hasher.leaf(id, 0, id.length, proof.salt().bytes(), Sums.high(sum), Sums.low(sum), hash, 0);
        for (PlainSibling sibling : proof.path()) {
            join(hasher, hash, sum, sibling);
            sum = sum.add(sibling.sum());
        }
        if (!Digest.of(hash).equals(root.hash())) {
            return Optional.of(ProofRefusal.ROOT_HASH_DIFFERS);
        }
        return when(!sum.equals(root.sum()), ProofRefusal.ROOT_SUM_DIFFERS);
    }

    private static void join(PlainHasher hasher, byte[] hash, BigInteger sum, PlainSibling sibling) {
        long high = Sums.high(sum);
        long low = Sums.low(sum);
        long siblingHigh = Sums.high(sibling.sum());
        long siblingLow = Sums.low(sibling.sum());
        byte[] neighbour = sibling.hash().bytes();
        if (sibling.side() == Side.LEFT) {
            hasher.left(siblingHigh, siblingLow, neighbour, 0).right(high, low, hash, 0, hash, 0);
        } else {
            hasher.left(high, low, hash, 0).right(siblingHigh, siblingLow, neighbour, 0, hash, 0);
        }
    }

    private static Optional<ProofRefusal> when(boolean refused, ProofRefusal refusal) {
        return refused ? Optional.of(refusal) : Optional.empty();
    }
}
