package org.ballast.reserves.application;

import jakarta.validation.constraints.NotNull;
import org.ballast.pages.application.OneOf;
import org.ballast.reserves.domain.Chain;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That an address backs the entity no more.
 *
 * @param chain left out where the address is known on one chain alone
 * @param reason why, as everybody who looks at the address reads it
 */
public record NewAddressWithdrawal(
        @NotNull String asset,

        @OneOf(Chain.class) @Schema(implementation = Chain.class) @Nullable
        String chain,

        @NotNull String address,
        @NotNull String reason) {}
