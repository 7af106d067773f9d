package org.ballast.journal.domain;

/** The accounts that every ledger has. */
public enum LedgerRole implements AccountRole {
    CASH,
    SHARE_CAPITAL,
    ADDITIONAL_PAID_IN_CAPITAL,
    RETAINED_EARNINGS
}
