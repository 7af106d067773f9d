package org.ballast.verification.domain;

/** What is computed again of the books, beside the seals. */
public enum BooksPart {
    /** The numbers of the entries of a book and fiscal year. */
    SEQUENCE,
    /** The sums of accounts and days, which statements are made of. */
    SUMS,
    /** The months that are locked and the years that are closed, beside the steps and entries by which they were. */
    PERIODS,
    /** What lots carry, beside their accounts. */
    LOTS,
    /** What lots carry, beside their histories. */
    LOT_HISTORIES,
    /** What is said to be undone, beside the histories of its lots. */
    UNDONE,
    /** What each day moved on each asset, beside the histories of its lots. */
    ASSET_DAYS,
    /** The texts of kept evidence, beside their hashes. */
    EVIDENCE_TEXTS,
    /** The files of cases, beside their hashes. */
    ATTACHMENTS
}
