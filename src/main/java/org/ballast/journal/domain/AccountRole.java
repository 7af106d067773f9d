package org.ballast.journal.domain;

/**
 * What an account is for, as a feature knows it: which account of a chart plays the role is data of the chart. Each
 * feature names its own roles in an enum; {@link LedgerRole} has those of the ledger itself.
 */
public interface AccountRole {

    /** As {@code account_role.role} says it. */
    String name();
}
