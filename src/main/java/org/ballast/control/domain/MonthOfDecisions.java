package org.ballast.control.domain;

import java.time.YearMonth;

/**
 * What was decided in a month.
 *
 * @param denials approvals that the separation of duties refused
 */
public record MonthOfDecisions(YearMonth month, DecisionSpeed speed, long denials) {}
