package org.ballast.approvals.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ballast.approvals.domain.ApprovalsSentence;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.refusals.Refusal;

/** States of cases as calls and pages name them. */
public final class CaseStatuses {

    private CaseStatuses() {}

    /**
     * @throws Refusal INVALID_INPUT where one is none
     */
    public static Set<CaseStatus> of(List<String> texts) {
        Set<CaseStatus> statuses = new LinkedHashSet<>();
        for (String text : texts) {
            try {
                statuses.add(CaseStatus.valueOf(text));
            } catch (IllegalArgumentException unknown) {
                throw Refusal.ofField("status", text, ApprovalsSentence.NOT_A_STATUS, List.of(CaseStatus.values()));
            }
        }
        return statuses;
    }
}
