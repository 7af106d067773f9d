package org.ballast.reserves.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.ballast.pages.application.OneOf;
import org.ballast.reserves.domain.Chain;
import org.ballast.reserves.domain.ReserveAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An address that holds an asset of an entity.
 *
 * @param address in the form of its chain, with its checksum
 * @param contract of the token, in lower case; left out where it is the coin of the chain
 * @param label what it is called in the house
 */
public record NewReserveAddress(
        @NotNull String asset,

        @NotNull @OneOf(Chain.class) @Schema(implementation = Chain.class, required = true)
        String chain,

        @NotNull String address,

        @Pattern(regexp = ReserveAddress.CONTRACT, message = "CONTRACT_FORM") @Nullable
        String contract,

        @Size(max = ReserveAddress.LONGEST_LABEL, message = "LABEL_LENGTH") @Nullable
        String label) {}
