package org.ballast.capital.application;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ballast.capital.domain.Classification;
import org.ballast.capital.domain.CryptoGroup;
import org.ballast.pages.application.DecimalNumber;
import org.ballast.pages.application.Lines;
import org.ballast.pages.application.OneOf;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The group that an asset is said to belong to.
 *
 * @param validFrom first day
 * @param riskWeight of Group 1 as a multiple, 2.5 for 250 %
 * @param regulatedMarket whether a derivative or fund on it is traded on a regulated exchange; false if it does not come
 * @param marketCap average of the year before, in USD
 * @param dailyVolume trimmed mean of the year before, in USD
 * @param observations real prices of the year before
 */
public record NewClassification(
        @NotNull String asset,
        @NotNull String jurisdiction,
        @NotNull LocalDate validFrom,

        @NotNull @OneOf(CryptoGroup.class) @Schema(implementation = CryptoGroup.class, required = true)
        String group,

        @DecimalNumber @Nullable String riskWeight,
        @Nullable Boolean regulatedMarket,
        @DecimalNumber @Nullable String marketCap,
        @DecimalNumber @Nullable String dailyVolume,
        @Min(value = 0, message = "BELOW_ZERO") @Nullable Integer observations,

        @NotNull
        @Lines
        @Size(min = Classification.SHORTEST_WORDS, max = Classification.LONGEST_WORDS, message = "SAY_WHY")
        String evidence) {}
