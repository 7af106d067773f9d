package org.ballast.reserves.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.ballast.pages.application.Lines;
import org.ballast.pages.application.NumberToo;
import org.ballast.pages.application.OneOf;
import org.ballast.reserves.domain.Chain;
import org.ballast.reserves.domain.ReserveBalance;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an address held at the instant of a snapshot, in the smallest unit of the asset.
 *
 * @param chain left out where the address is known on one chain alone
 * @param encumbered of the balance: pledged or otherwise not free
 * @param loan of the balance: borrowed
 * @param reason why a balance that is recorded is said otherwise
 */
public record NewReserveBalance(
        @NotNull String asset,
        @NotNull Instant at,

        @OneOf(Chain.class) @Schema(implementation = Chain.class) @Nullable
        String chain,

        @NotNull String address,
        @NumberToo @NotNull String blockHeight,
        @NumberToo @NotNull String balance,
        @NumberToo @Nullable String encumbered,
        @NumberToo @Nullable String loan,

        @Size(max = ReserveBalance.LONGEST_NOTE, message = "NOTE_LENGTH") @Nullable
        String note,

        @Lines @Size(max = Corrections.LONGEST_REASON, message = "REASON_TOO_LONG") @Nullable
        String reason) {}
