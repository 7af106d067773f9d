package org.ballast.stress.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.ballast.pages.application.Part;
import org.ballast.stress.domain.StressScenario;
import org.jspecify.annotations.Nullable;

/**
 * Falls that RISK wants to keep by a name.
 *
 * @param falls of single assets, as {@code BTC=0.30,ETH=0.50}
 * @param others of all other assets; nothing where none is given
 * @param leads the asset that those not named follow; it is named itself
 * @param withdrawn whether the name shall count no more
 */
public record NewScenario(
        @NotNull @Size(min = 1, max = StressScenario.LONGEST_NAME)
        String name,

        @Size(max = 2_000) @Nullable String falls,
        @Part @Nullable String others,
        @Size(max = StressScenario.LONGEST_SYMBOL) @Nullable String leads,
        @Nullable Boolean withdrawn,

        @NotNull @Size(min = StressScenario.SHORTEST_REASON, max = StressScenario.LONGEST_REASON, message = "SAY_WHY")
        String reason) {}
