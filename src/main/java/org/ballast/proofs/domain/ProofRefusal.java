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
    ACCOUNT_TWICE
}
