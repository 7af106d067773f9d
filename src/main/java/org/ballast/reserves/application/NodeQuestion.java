package org.ballast.reserves.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.ballast.pages.application.Lines;
import org.ballast.pages.application.NumberToo;
import org.ballast.pages.application.OneOf;
import org.ballast.reserves.domain.Chain;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a node is asked: what all addresses of an asset on its chain hold.
 *
 * @param at the instant of the snapshot that the answer is for
 * @param blockHeight needed of Ethereum; of Bitcoin the height that the node has to be at
 * @param reason why balances that are recorded are said otherwise
 */
public record NodeQuestion(
        @NotNull String asset,
        @NotNull Instant at,

        @NotNull @OneOf(Chain.class) @Schema(implementation = Chain.class, required = true)
        String chain,

        @NumberToo @Nullable String blockHeight,

        @Lines @Size(max = Corrections.LONGEST_REASON, message = "REASON_TOO_LONG") @Nullable
        String reason) {}
