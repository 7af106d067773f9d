package org.ballast.proofs.domain;

import java.math.BigInteger;

/**
 * The root of a tree and what it is of.
 *
 * @param asset symbol
 * @param epochMillis the instant of the balances, milliseconds since 1970-01-01T00:00Z
 * @param accounts how many accounts the tree holds, without padding
 * @param sum of all balances, in the smallest unit
 */
public record PlainRoot(String asset, long epochMillis, long accounts, BigInteger sum, Digest hash) {

    /**
     * What is published: one hash over everything that the root claims.
     *
     * @throws IllegalArgumentException if a number does not fit its field
     */
    public Digest commitment() {
        return new PlainHasher().commitment(this);
    }

    /** Levels above the leaves: those of the next power of two. */
    public int height() {
        return PlainTree.heightFor(accounts);
    }
}
