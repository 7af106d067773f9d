package org.ballast.approvals.domain;

/** What takes a second person beside what posts an entry, where the approval policy of an entity says so. */
public enum Matter {
    /** Another accounting policy of an asset that stands in a book. */
    POLICIES,
    /** A price that is keyed in or corrected, and the confirmation of one that was held back. */
    PRICES
}
