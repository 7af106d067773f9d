package org.ballast.approvals.domain;

import java.time.LocalDate;

/**
 * What is said of a case as it is submitted.
 *
 * @param weight from which the tier came
 * @param on the day of its entity
 * @param dueOn the day by which it should be decided
 */
public record Submission(Tier tier, Weight weight, LocalDate on, LocalDate dueOn) {}
