package org.ballast.approvals.domain;

import java.time.LocalDate;

/**
 * How many cases of a tier wait since a day.
 *
 * @param submittedOn the day of their entity
 */
public record WaitingAge(Tier tier, LocalDate submittedOn, long count) {}
