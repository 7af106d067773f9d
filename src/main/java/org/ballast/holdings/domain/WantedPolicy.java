package org.ballast.holdings.domain;

import java.time.Instant;
import org.ballast.approvals.domain.CaseStatus;

/**
 * An accounting policy that takes a second person; it is in force once its case is approved.
 *
 * @param id surrogate key
 * @param caseId the case that decides on it
 * @param status where that case stands
 */
public record WantedPolicy(
        long id, AccountingPolicy policy, String wantedBy, Instant wantedAt, long caseId, CaseStatus status) {}
