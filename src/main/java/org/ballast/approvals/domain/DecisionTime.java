package org.ballast.approvals.domain;

import java.time.Duration;

/**
 * How long decisions of a tier took, from the submission on.
 *
 * @param decisions how many there were
 * @param median half of them took no longer
 * @param ninetyFifth the nearest rank: a time that one of them took, and 95 of 100 no longer (accounting.md §12)
 */
public record DecisionTime(Tier tier, long decisions, Duration median, Duration ninetyFifth) {}
