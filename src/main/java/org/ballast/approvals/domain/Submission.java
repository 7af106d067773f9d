package org.ballast.approvals.domain;

import java.time.LocalDate;

/**
 * What is said of a case as it is submitted.
 *
 * @param on the day of its entity
 * @param dueOn the day by which it should be decided
 */
public record Submission(Tier tier, LocalDate on, LocalDate dueOn) {}
