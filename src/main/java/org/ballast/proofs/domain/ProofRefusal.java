package org.ballast.proofs.domain;

/** Why a proof, or what is to be proved, is refused. */
public enum ProofRefusal {
    /** The number of accounts of the certificate is none, or more than a tree holds. */
    ACCOUNTS_OUT_OF_RANGE,
    /** The balance is negative, or 2^127 and more. */
    BALANCE_OUT_OF_RANGE,
    /** The sum of a neighbour, or of the root, is negative: it would hide what others are owed. */
    NEGATIVE_SUM,
    /** Two sums, or the sum of a neighbour alone, come to 2^127 and more. */
    SUM_OVERFLOW,
    /** There are not as many neighbours as the tree has levels. */
    WRONG_PATH_LENGTH,
    /** The leaf is not one of the accounts: it is before the first, or behind the last of them. */
    INDEX_OUT_OF_RANGE,
    /** The sides of the neighbours are not those that the index of the leaf says. */
    SIDE_CONTRADICTS_INDEX,
    /** The hashes do not lead to the root: another id, balance, salt, neighbour, order, or tree. */
    ROOT_HASH_DIFFERS,
    /** The hashes lead to the root, its sum is another one. */
    ROOT_SUM_DIFFERS,
    /** What the certificate commits to is not its own asset, instant, accounts and root. */
    COMMITMENT_DIFFERS,
    /** The same account stands in the rows twice. */
    ACCOUNT_TWICE,
    /** The tree has no level, or more than 40: sums of commitments could wrap around the order of the group. */
    HEIGHT_OUT_OF_RANGE,
    /** A commitment is not the canonical encoding of an element of the group. */
    POINT_NOT_CANONICAL,
    /** A commitment is the identity, which hides nothing and cancels itself. */
    IDENTITY_POINT,
    /** A blinding is not less than the order of the group. */
    SCALAR_NOT_CANONICAL,
    /** The hashes lead to the root, the commitments lead to another one. */
    ROOT_COMMITMENT_DIFFERS,
    /** There are not as many range proofs as the height asks for, or they are not of 64 bits, or not as long as they must be. */
    RANGE_PROOF_MALFORMED,
    /** A range proof is told to be of other commitments than those on the way to the root. */
    RANGE_PROOF_OF_OTHERS,
    /** A range proof does not hold: a neighbour may hide a negative balance, or the proof was made for another tree or customer. */
    RANGE_PROOF_FAILS,
    /** The messages told before the range proofs are not those of this root, leaf and account. */
    TRANSCRIPT_DIFFERS,
    /** The commitment of the root does not open to the total that is told. */
    TOTAL_DIFFERS,
    /** It is not proved that reserves come to the liabilities. */
    RESERVES_NOT_PROVED
}
