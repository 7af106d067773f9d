package org.ballast.capital.application;

import jakarta.validation.constraints.Size;
import org.ballast.pages.application.DecimalNumber;
import org.jspecify.annotations.Nullable;

/**
 * A write-down of an entity whose effect is asked for: by its loss, by proposals that wait, or by a fall of prices.
 *
 * @param loss after tax, in the currency of the book
 * @param proposals keys of proposals that wait, with commas between
 * @param fall part of every close, from 0 to less than 1
 * @param asset whose price falls, every one if it does not come; or which a loss is of, told by the formula if it does not come
 * @param riskWeight of what is written down by its loss, and of what would be invested in; that of Group 2b, or 1 without rules
 * @param target ratio at which the remaining capacity is told; what the rules ask of CET1 with buffers, or 0.20 without rules
 * @param ruleSet jurisdiction; those that the entity took on if it does not come
 */
public record EffectAsked(
        @DecimalNumber @Nullable String loss,
        @Nullable String proposals,
        @DecimalNumber @Nullable String fall,
        @Size(max = LONGEST_SYMBOL) @Nullable String asset,
        @DecimalNumber @Nullable String riskWeight,
        @DecimalNumber @Nullable String target,
        @Nullable String ruleSet) {

    private static final int LONGEST_SYMBOL = 32;
}
