package org.ballast.health.domain;

/** What a rule about the health of a company is. */
public enum RuleKind {
    /** From where a ratio is green and red. */
    THRESHOLD,
    /** What was agreed with a lender. */
    COVENANT,
    /** What the company set itself. */
    LIMIT,
    /** What can be sold within 30 days of a kind of asset, or of one. */
    SHARE
}
