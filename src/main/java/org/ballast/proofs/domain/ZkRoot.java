package org.ballast.proofs.domain;

/**
 * The root of a tree of commitments and what it is of.
 *
 * @param asset symbol
 * @param epochMillis the instant of the balances, milliseconds since 1970-01-01T00:00Z
 * @param height levels above the leaves; it tells the number of accounts no closer than to a power of two
 * @param rootCommitment the sum of all commitments, encoded
 * @param rootHash hash of the root
 */
public record ZkRoot(String asset, long epochMillis, int height, Digest rootCommitment, Digest rootHash) {

    /** As many levels as keep sums of 64 bits below the order of the group. */
    public static final int MOST_LEVELS = 40;

    /**
     * What is published: one hash over everything that the root claims (13.3 step 7).
     *
     * @throws IllegalArgumentException if the asset is too long for its field
     */
    public Digest commitment() {
        return new ZkHasher().root(this);
    }
}
