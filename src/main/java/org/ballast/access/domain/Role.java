package org.ballast.access.domain;

/** What a person may do in the portal (accounting.md §4.3). SYSTEM is no person: it creates drafts and posts. */
public enum Role {
    /** Imports, runs tests, edits, submits and withdraws; never approves own work. */
    PREPARER,
    /** Approves, returns, rejects; decides held prices. */
    CONTROLLER,
    /** Approves as the second level, decides policies. */
    CFO,
    /** Reads, sets limits, comments. */
    RISK,
    /** Reads everything including the audit trail, writes nothing. */
    AUDITOR,
    /** Users, roles, entities, assets; no financial action. */
    ADMIN,
    /** The portal itself. */
    SYSTEM
}
