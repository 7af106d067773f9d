package org.ballast.approvals.domain;

import java.time.Duration;

/**
 * How long decisions of a tier took, from the submission on.
 *
 * @param decisions how many there were
 * @param median half of them took no longer
 * @param ninetyFifth 95 of 100 took no longer
 */
public record DecisionTime(Tier tier, long decisions, Duration median, Duration ninetyFifth) {}
