package org.ballast.health.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ballast.health.domain.Measure;
import org.ballast.health.domain.Rule;
import org.ballast.pages.application.DecimalNumber;
import org.ballast.pages.application.OneOf;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A threshold, covenant, limit or share that RISK wants.
 *
 * @param measure what it is about; left out of a share
 * @param shareOf symbol of an asset, STABLECOINS or DIGITAL_ASSETS; of a share alone
 * @param name of a covenant or limit, by which a later one takes its place
 * @param bound from where it is kept, a threshold green; of a share the share from 0 to 1
 * @param red from where a threshold is red
 * @param validFrom first day, today at the earliest
 * @param validTo last day; without end where it is left out
 */
public record NewRule(
        @NotNull @OneOf(Rule.Kind.class) @Schema(implementation = Rule.Kind.class, required = true)
        String kind,

        @OneOf(Measure.class) @Schema(implementation = Measure.class) @Nullable
        String measure,

        @Size(max = 16) @Nullable String shareOf,

        @Size(max = Rule.LONGEST_NAME) @Nullable String name,

        @NotNull @DecimalNumber String bound,

        @DecimalNumber @Nullable String red,

        @NotNull LocalDate validFrom,

        @Nullable LocalDate validTo,

        @NotNull @Size(min = Rule.SHORTEST_REASON, max = Rule.LONGEST_REASON, message = "SAY_WHY")
        String reason) {}
