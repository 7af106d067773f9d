package org.ballast.entities.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A wallet as it is asked for. */
public record NewWallet(
        @NotNull(message = "WALLET_CODE_FORM") @Pattern(regexp = EntityRules.WALLET_CODE, message = "WALLET_CODE_FORM")
        String code,

        @NotNull(message = "NAME_LENGTH") @Size(max = EntityRules.LONGEST_NAME, message = "NAME_LENGTH")
        String name) {}
