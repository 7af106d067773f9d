package org.ballast.approvals.domain;

import java.util.Set;

/**
 * Somebody who may approve.
 *
 * @param isCfo whether the second level of two is his to give
 * @param granters who gave him the role: what they prepared is not his to approve (accounting.md §4.3, R6)
 * @param cfosKinds kinds of cases whose last approval is the CFO's, also where it is the only one
 */
public record Approver(String name, boolean isCfo, Set<String> granters, Set<String> cfosKinds) {

    public Approver {
        granters = Set.copyOf(granters);
        cfosKinds = Set.copyOf(cfosKinds);
    }

    /** Whether he holds the role by his own hand, so that nothing is his to approve. */
    public boolean isOwnGranter() {
        return granters.contains(name);
    }
}
