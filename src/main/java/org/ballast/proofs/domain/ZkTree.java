package org.ballast.proofs.domain;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ballast.rangeproofs.Blinding;
import org.ballast.rangeproofs.Commitment;
import org.ballast.rangeproofs.Opening;
import org.ballast.rangeproofs.RangeProofs;

/**
 * A Merkle tree of Pedersen commitments over balances (accounting.md 13.3, ZK-1): it tells nobody a balance, a sum, or how many
 * accounts there are. It keeps the rows, their order and the upper levels, about 60 MB for a million accounts; the six lowest levels
 * around a leaf are made again when its proof is asked for.
 */
public final class ZkTree {

    private static final HexFormat HEX = HexFormat.of();

    private final ZkLeaves leaves;
    private final Digest secret;
    private final int[] order;
    private final List<ZkNodes> upper;

    private ZkTree(ZkLeaves leaves, Digest secret, int[] order, List<ZkNodes> upper) {
        this.leaves = leaves;
        this.secret = secret;
        this.order = order;
        this.upper = upper;
    }

    /**
     * Builds a tree. It goes to all cores.
     *
     * @param accounts net balances, each from 0 to 2^64 - 1 and together below 2^64; they must not change any more
     * @param secret of the snapshot, K: a new one each time
     * @throws RefusedRowsException if there is no account, one stands there twice, or a balance or their sum is too large
     */
    public static ZkTree over(PlainAccounts accounts, Digest secret) {
        return over(accounts, secret, TreeSteps.UNWATCHED);
    }

    /**
     * The same, watched.
     *
     * @param steps is told of each of the {@link #leaves}
     */
    public static ZkTree over(PlainAccounts accounts, Digest secret, TreeSteps steps) {
        ZkLeaves leaves = new ZkLeaves(accounts, secret);
        ZkNodes rows = leaves.all(steps);
        int[] order = LeafOrder.of(rows.hashes(), leaves.size());
        int block = leaves.blockSize();
        ZkNodes tops = new ZkNodes(leaves.size() / block);
        IntStream.range(0, tops.size()).parallel().forEach(number -> {
            ZkNodes level = new ZkNodes(block);
            for (int at = 0; at < block; at++) {
                level.copy(at, rows, order[number * block + at]);
            }
            tops.copy(number, top(level), 0);
            for (int at = 0; at < block; at++) {
                steps.joined();
            }
        });
        return new ZkTree(leaves, secret, order, levelsFrom(tops));
    }

    /** How many leaves the tree of so many accounts has, padding among them. */
    public static int leaves(int accounts) {
        return 1 << PlainTree.heightFor(2L * accounts);
    }

    private static ZkNodes top(ZkNodes lowest) {
        return levelsFrom(lowest).getLast();
    }

    private static List<ZkNodes> levelsFrom(ZkNodes lowest) {
        List<ZkNodes> levels = new ArrayList<>();
        ZkNodes level = lowest;
        levels.add(level);
        while (level.size() > 1) {
            level = level.parents();
            levels.add(level);
        }
        return levels;
    }

    public int height() {
        return Integer.numberOfTrailingZeros(leaves.size());
    }

    /** What it takes of the memory, in bytes, about. */
    public long weight() {
        long nodes = upper.stream().mapToLong(ZkNodes::size).sum();
        return leaves.weight() + (long) order.length * Integer.BYTES + nodes * ZkNodes.BYTES_OF_A_NODE;
    }

    /** The root, for an instant. */
    public ZkRoot root(String asset, long epochMillis) {
        ZkNodes root = upper.getLast();
        return new ZkRoot(asset, epochMillis, height(), root.commitment(0), root.hash(0));
    }

    /** The sum of all balances: published where liabilities are public, otherwise a secret. */
    public BigInteger total() {
        return Sums.whole(0, upper.getLast().opening(0).value());
    }

    /** The sum of all blindings, which opens the root together with the total: published with it or not at all. */
    public Digest totalBlinding() {
        return Digest.of(upper.getLast().opening(0).blinding().bytes());
    }

    /**
     * What one customer checks. It takes some tenths of a second and is another one each time, as its nonces are.
     *
     * @param root that of this tree
     * @return empty if the account does not stand in the tree
     */
    public Optional<ZkProof> proof(AccountId account, ZkRoot root, SecureRandom random) {
        int row = leaves.rowOf(account);
        if (row < 0) {
            return Optional.empty();
        }
        int index = IntStream.range(0, order.length)
                .filter(at -> order[at] == row)
                .findFirst()
                .orElseThrow();
        int blockStart = index - index % leaves.blockSize();
        List<ZkNodes> levels = new ArrayList<>(levelsFrom(leaves.some(order, blockStart, leaves.blockSize())));
        Opening own = levels.getFirst().opening(index - blockStart);
        List<ZkSibling> path = new ArrayList<>();
        List<Opening> hidden = new ArrayList<>();
        for (int height = 0; height < height(); height++) {
            boolean below = height < levels.size() - 1;
            ZkNodes level = below ? levels.get(height) : upper.get(height - levels.size() + 1);
            int node = index >> height;
            int neighbour = (below ? node - (blockStart >> height) : node) ^ 1;
            path.add(new ZkSibling(Side.ofNeighbour(node), level.commitment(neighbour), level.hash(neighbour)));
            hidden.add(level.opening(neighbour));
        }
        List<ZkMessage> transcript = ZkMessage.ofProof(root.commitment(), index, account);
        return Optional.of(new ZkProof(
                account,
                Sums.whole(0, own.value()),
                Digest.of(new ZkSecrets(secret).salt(account.bytes())),
                Digest.of(own.blinding().bytes()),
                index,
                path,
                rangeProofs(path, hidden, transcript, random),
                transcript));
    }

    private List<ZkRangeProof> rangeProofs(
            List<ZkSibling> path, List<Opening> hidden, List<ZkMessage> transcript, SecureRandom random) {
        List<ZkRangeProof> proofs = new ArrayList<>();
        int from = 0;
        for (int size : ZkRangeProof.groups(path.size())) {
            byte[] proof = RangeProofs.prove(
                    ZkMessage.heard(transcript),
                    hidden.subList(from, from + size),
                    ZkRangeProof.BITS,
                    secret.bytes(),
                    random);
            List<Digest> commitments = path.subList(from, from + size).stream()
                    .map(ZkSibling::commitment)
                    .toList();
            proofs.add(new ZkRangeProof(ZkRangeProof.BITS, commitments, HEX.formatHex(proof)));
            from += size;
        }
        return proofs;
    }

    /**
     * Proves that reserves come to the liabilities, and tells neither.
     *
     * @param reserves in the smallest unit
     * @param root that of this tree
     * @return empty if they do not, or exceed them by 2^64 or more
     */
    public Optional<ZkReservesProof> reservesProof(BigInteger reserves, ZkRoot root, SecureRandom random) {
        BigInteger above = reserves.subtract(total());
        if (above.signum() < 0 || above.bitLength() > Long.SIZE) {
            return Optional.empty();
        }
        Blinding blinding = new ZkSecrets(secret).reservesBlinding(reserves.toByteArray());
        Opening difference = new Opening(
                above.longValue(), blinding.minus(upper.getLast().opening(0).blinding()));
        List<ZkMessage> transcript = ZkMessage.ofReserves(root.commitment());
        byte[] proof = RangeProofs.prove(
                ZkMessage.heard(transcript), List.of(difference), ZkRangeProof.BITS, secret.bytes(), random);
        Digest commitment = Digest.of(Commitment.to(reserves, blinding).bytes());
        return Optional.of(new ZkReservesProof(commitment, ZkRangeProof.BITS, HEX.formatHex(proof), transcript));
    }
}
