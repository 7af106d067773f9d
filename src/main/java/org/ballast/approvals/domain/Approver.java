package org.ballast.approvals.domain;

import java.util.Set;

/**
 * Somebody who may approve.
 *
 * @param isCfo whether the second level of two is his to give
 * @param cfosKinds kinds of cases whose last approval is the CFO's, also where it is the only one
 */
public record Approver(String name, boolean isCfo, Set<String> cfosKinds) {

    public Approver {
        cfosKinds = Set.copyOf(cfosKinds);
    }
}
