package org.ballast.approvals.domain;

import java.util.Set;

/**
 * Somebody who may approve.
 *
 * @param isCfo whether the second level of two is his to give
 * @param granters who gave him the role: what they prepared is not his to approve (accounting.md §4.3, R6)
 */
public record Approver(String name, boolean isCfo, Set<String> granters) {

    public Approver {
        granters = Set.copyOf(granters);
    }

    /** Whether he holds the role by his own hand, so that nothing is his to approve. */
    public boolean isOwnGranter() {
        return granters.contains(name);
    }
}
