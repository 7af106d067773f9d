package org.ballast.approvals.application;

import java.time.LocalDate;
import org.ballast.approvals.domain.Tier;

/**
 * What is said of a case as it is submitted.
 *
 * @param dueOn the day by which it should be decided
 */
record Submission(Tier tier, LocalDate dueOn) {}
