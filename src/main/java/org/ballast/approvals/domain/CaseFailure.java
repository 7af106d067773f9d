package org.ballast.approvals.domain;

import java.time.Instant;

/**
 * Why an approved case could not be posted on its day; it is tried again until it is, or until it is taken back.
 *
 * @param triedAt the last time
 * @param reason in a sentence
 */
public record CaseFailure(long caseId, Instant triedAt, String reason) {}
