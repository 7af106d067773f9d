package org.ballast.capital.application;

import jakarta.validation.constraints.NotNull;
import org.ballast.pages.application.DecimalNumber;
import org.ballast.pages.application.NumberToo;
import org.jspecify.annotations.Nullable;

/**
 * A write-down whose effect on a capital ratio is asked for.
 *
 * @param cet1 capital before it, of either sign
 * @param rwa risk-weighted assets before it
 * @param riskWeight of the asset as a multiple, 12.5 for 1,250 %
 * @param loss after tax
 * @param target ratio at which the remaining capacity is told, as 0.11
 * @param deducted whether the asset is deducted from capital instead of weighed; if nothing comes, with a weight of zero
 */
public record EffectToReckon(
        @NotNull @NumberToo @DecimalNumber String cet1,
        @NotNull @NumberToo @DecimalNumber String rwa,
        @NotNull @NumberToo @DecimalNumber String riskWeight,
        @NotNull @NumberToo @DecimalNumber String loss,
        @NotNull @NumberToo @DecimalNumber String target,
        @Nullable Boolean deducted) {}
