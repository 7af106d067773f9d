package org.ballast.proofs.domain;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A Merkle sum tree over balances (accounting.md 13.1): a parent commits to both sums below it and not to their total alone, for
 * with the total alone two customers can be shown different halves of one parent, and what is owed is understated
 * (Hu, Zhang, Guo, ePrint 2018/1139). A million accounts take about 100 MB.
 */
public final class PlainTree {

    private static final int LEVELS_AT_MOST = 25;

    private final List<PlainLevel> levels;
    private final int accounts;

    private PlainTree(List<PlainLevel> levels, int accounts) {
        this.levels = levels;
        this.accounts = accounts;
    }

    /**
     * @param secret of the snapshot, from which the salts come: a new one each time
     * @throws RefusedRowsException if there is no account, one stands there twice, or the balances come to 2^127 and more
     */
    public static PlainTree over(PlainAccounts accounts, Digest secret) {
        if (accounts.size() == 0) {
            throw new RefusedRowsException(ProofRefusal.ACCOUNTS_OUT_OF_RANGE, "there is no account");
        }
        List<PlainLevel> levels = new ArrayList<>();
        PlainLevel level = PlainLeaves.of(accounts, secret);
        levels.add(level);
        while (level.nodes() > 1) {
            level = level.parents();
            levels.add(level);
        }
        return new PlainTree(levels, accounts.size());
    }

    /** Levels above the leaves of so many accounts: those of the next power of two. */
    static int heightFor(long accounts) {
        return accounts <= 1 ? 0 : Long.SIZE - Long.numberOfLeadingZeros(accounts - 1);
    }

    static boolean holds(long accounts) {
        return accounts >= 1 && heightFor(accounts) <= LEVELS_AT_MOST;
    }

    public int accounts() {
        return accounts;
    }

    public int height() {
        return levels.size() - 1;
    }

    /** What it takes of the memory, in bytes, about. */
    public long weight() {
        return levels.stream()
                .mapToLong(level -> (long) level.nodes() * PlainLevel.BYTES_OF_A_NODE)
                .sum();
    }

    public BigInteger sum() {
        return levels.getLast().sum(0);
    }

    public Digest hash() {
        return levels.getLast().hash(0);
    }

    public PlainRoot root(String asset, long epochMillis) {
        return new PlainRoot(asset, epochMillis, accounts, sum(), hash());
    }

    Digest hash(int height, int node) {
        return levels.get(height).hash(node);
    }

    BigInteger sum(int height, int node) {
        return levels.get(height).sum(node);
    }

    /**
     * The way of one account to the root.
     *
     * @param secret that of the tree
     * @return empty if the account does not stand in the tree with this balance
     */
    public Optional<PlainProof> proof(AccountId account, BigInteger balance, Digest secret) {
        if (!Sums.isInRange(balance)) {
            return Optional.empty();
        }
        byte[] id = account.bytes();
        byte[] salt = new byte[Digest.BYTES];
        byte[] leaf = new byte[Digest.BYTES];
        PlainHasher hasher = new PlainHasher();
        hasher.salt(PlainHasher.pads(secret), id, 0, id.length, salt, 0);
        hasher.leaf(id, 0, id.length, salt, Sums.high(balance), Sums.low(balance), leaf, 0);
        int index = indexOf(leaf);
        return index < 0
                ? Optional.empty()
                : Optional.of(new PlainProof(account, balance, Digest.of(salt), index, path(index)));
    }

    private int indexOf(byte[] leaf) {
        byte[] leaves = levels.getFirst().hashes;
        int from = 0;
        int to = accounts - 1;
        while (from <= to) {
            int middle = (from + to) >>> 1;
            int compared = LeafOrder.compare(leaves, middle, leaf, 0);
            if (compared == 0) {
                return middle;
            }
            if (compared < 0) {
                from = middle + 1;
            } else {
                to = middle - 1;
            }
        }
        return -1;
    }

    private List<PlainSibling> path(int index) {
        List<PlainSibling> path = new ArrayList<>(height());
        int node = index;
        for (PlainLevel level : levels.subList(0, height())) {
            int neighbour = node ^ 1;
            path.add(new PlainSibling(Side.ofNeighbour(node), level.sum(neighbour), level.hash(neighbour)));
            node >>= 1;
        }
        return path;
    }
}
