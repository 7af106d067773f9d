package org.ballast.proofs.domain;

/** How far a proof is. */
public enum ProofStatus {
    /** The tree is there, and those who work with the books see it. */
    MADE,
    /** Another person has looked at it, and everybody can read its certificate. */
    PUBLISHED
}
