package org.ballast.holdings.application;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.ballast.entities.domain.EdgeBarPolicy;
import org.ballast.measurement.domain.CostBasisAtAdoption;
import org.ballast.measurement.domain.CostMethod;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.measurement.domain.PurchaseFeePolicy;
import org.ballast.pages.application.OneOf;
import org.ballast.pages.application.Part;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How an asset is to be accounted for. Whether the framework allows the model and the cost method is said by name where it
 * is decided.
 *
 * @param edgeBarPolicy what becomes of a bar over the end of a period: NEXT_PERIOD, which holds where nothing is said,
 *     or REQUIRE_FINER
 * @param disposalCostRate costs of disposal as a part of the price; none where nothing is said
 * @param purchaseFeePolicy under fair value: CAPITALISE, which holds where nothing is said, or EXPENSE
 * @param costBasisAtAdoption of fair value: POST_IMPAIRMENT, which holds where nothing is said, or ORIGINAL_COST
 */
public record NewPolicy(
        @NotNull String asset,

        @NotNull @Schema(implementation = MeasurementModel.class, required = true)
        String model,

        @NotNull String principalMarket,

        @NotNull @Schema(implementation = CostMethod.class, required = true)
        String costMethod,

        @OneOf(EdgeBarPolicy.class) @Schema(implementation = EdgeBarPolicy.class) @Nullable
        String edgeBarPolicy,

        @Part @Nullable String disposalCostRate,

        @OneOf(PurchaseFeePolicy.class) @Schema(implementation = PurchaseFeePolicy.class) @Nullable
        String purchaseFeePolicy,

        @OneOf(CostBasisAtAdoption.class) @Schema(implementation = CostBasisAtAdoption.class) @Nullable
        String costBasisAtAdoption,

        @NotNull LocalDate validFrom) {

    /** What is decided by it. */
    public DecidePolicy.Decision decision() {
        return new DecidePolicy.Decision(
                asset,
                model,
                principalMarket,
                costMethod,
                requireNonNullElse(edgeBarPolicy, ""),
                requireNonNullElse(disposalCostRate, ""),
                requireNonNullElse(purchaseFeePolicy, ""),
                requireNonNullElse(costBasisAtAdoption, ""),
                validFrom);
    }
}
