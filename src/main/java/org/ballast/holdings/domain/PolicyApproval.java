package org.ballast.holdings.domain;

import java.util.List;
import java.util.Map;

/**
 * That a second person approved an accounting policy.
 *
 * @param caseId the case by which it was approved
 * @param changedBy who wanted it
 * @param approvedBy who approved it, in the order in which they did
 */
public record PolicyApproval(long caseId, String changedBy, List<String> approvedBy) {

    public PolicyApproval {
        approvedBy = List.copyOf(approvedBy);
    }

    /** As evidence of a measurement names it, for canonical JSON. */
    public Map<String, Object> evidence() {
        return Map.of("case", caseId, "changedBy", changedBy, "approvedBy", approvedBy.stream());
    }
}
