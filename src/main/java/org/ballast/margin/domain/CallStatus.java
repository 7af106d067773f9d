package org.ballast.margin.domain;

/** Where a margin call stands. */
public enum CallStatus {
    OPEN,
    /** Collateral was brought. */
    MET,
    /** Its time has passed, and it was not met. */
    BREACHED,
    /** The account has recovered. */
    CANCELLED
}
