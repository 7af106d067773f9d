package org.ballast.planning.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.ballast.planning.domain.Answer;
import org.ballast.planning.domain.SavedPlan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A plan that was kept, for programs.
 *
 * @param asked fields of the page by their names, as {@code return.BTC}
 * @param earnsToday what the assets of the day earn in a year, less what funding costs
 * @param earns the same as suggested; null unless OPTIMAL
 * @param capitalRatio as suggested; null also where nothing weighs
 * @param hash SHA-256 of the day and what was asked
 */
@Schema(name = "KeptPlan")
public record SavedPlanJson(
        String name,
        LocalDate asOf,
        String currency,
        Map<String, String> asked,
        Answer.Status status,
        String earnsToday,
        @Nullable String earns,
        @Nullable String capitalRatio,
        String hash,
        String keptBy,
        Instant keptAt) {

    static SavedPlanJson of(SavedPlan plan) {
        return new SavedPlanJson(
                plan.name(),
                plan.asOf(),
                plan.earnsToday().currency().getCurrencyCode(),
                plan.asked(),
                plan.status(),
                plan.earnsToday().amount().toPlainString(),
                plan.earns().map(earns -> earns.amount().toPlainString()).orElse(null),
                plan.capitalRatio().map(BigDecimal::toPlainString).orElse(null),
                plan.inputsHash(),
                plan.savedBy(),
                plan.savedAt());
    }
}
