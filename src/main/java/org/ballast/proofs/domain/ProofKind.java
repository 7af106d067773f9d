package org.ballast.proofs.domain;

/** What a proof shows of others. */
public enum ProofKind {
    /** A tree of sums: each customer sees those beside his own, and everybody the total. */
    MERKLE_SUM,
    /** A tree of commitments with range proofs: nobody sees what others are owed, nor how many they are. */
    ZERO_KNOWLEDGE
}
