package org.ballast.control.domain;

import java.math.BigDecimal;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.approvals.domain.DecisionTime;
import org.ballast.approvals.domain.Tier;

/**
 * What was decided under one tier.
 *
 * @param shareOfCount of all decisions, and {@code shareOfAmount} of what they weigh: four decimals, half up
 * @param toPosting from creation to posting
 * @param toApproval from submission to the last approval; empty where it takes none
 * @param reversals how many of them were undone later
 */
public record TierSpeed(
        Tier tier,
        long count,
        BigDecimal shareOfCount,
        Money amount,
        BigDecimal shareOfAmount,
        DecisionTime toPosting,
        Optional<DecisionTime> toApproval,
        long reversals) {}
