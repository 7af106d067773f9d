package org.ballast.prices.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.ballast.prices.domain.Market;

/** A market to be made known. */
public record NewMarket(
        @NotNull(message = "CODE_FORM") @Pattern(regexp = Market.CODE, message = "CODE_FORM")
        String code,

        @NotNull(message = "NAME_LENGTH") @Size(max = Market.LONGEST_NAME, message = "NAME_LENGTH")
        String name) {}
