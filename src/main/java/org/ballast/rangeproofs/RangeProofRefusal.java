package org.ballast.rangeproofs;

/** Why a range proof is not taken. */
public enum RangeProofRefusal {
    /** Bits are not 8, 16, 32 or 64. */
    BITS,
    /** The number of commitments is no power of two, or more than 32. */
    NUMBER_OF_COMMITMENTS,
    /** The proof is not as long as its bits and commitments ask for: something is missing or trails. */
    LENGTH,
    /** A scalar is not less than the order of the group. */
    SCALAR_NOT_CANONICAL,
    /** A point is not the canonical encoding of an element of the group. */
    POINT_NOT_CANONICAL,
    /** A point that must not be the identity is. */
    IDENTITY_POINT,
    /** The equation does not hold: this proof was not made for these commitments, or after this transcript. */
    EQUATION
}
