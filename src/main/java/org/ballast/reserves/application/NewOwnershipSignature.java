package org.ballast.reserves.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.ballast.pages.application.NumberToo;
import org.ballast.pages.application.OneOf;
import org.ballast.reserves.domain.Chain;
import org.ballast.reserves.domain.OwnershipMessage;
import org.ballast.reserves.domain.OwnershipSignature;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A signature of the key of an address over the message of an asset, an instant, a tree of liabilities and a height.
 *
 * @param chain left out where the address is known on one chain alone
 * @param rootHash of the tree of liabilities, 64 hex digits in lower case
 * @param signature base64 of a Bitcoin signed message, hex of EIP-191, base58 or hex of Ed25519
 */
public record NewOwnershipSignature(
        @NotNull String asset,
        @NotNull Instant at,

        @OneOf(Chain.class) @Schema(implementation = Chain.class) @Nullable
        String chain,

        @NotNull String address,
        @NumberToo @NotNull String blockHeight,

        @NotNull @Pattern(regexp = OwnershipMessage.ROOT_HASH, message = "ROOT_FORM")
        String rootHash,

        @NotNull @Size(max = OwnershipSignature.LONGEST, message = "SIGNATURE_LENGTH")
        String signature) {}
