package org.ballast.proofs.application;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.ballast.pages.application.OneOf;
import org.ballast.proofs.domain.ProofKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Over which balances a proof is to be made.
 *
 * @param asset symbol
 * @param at the instant of balances that are recorded
 * @param kind a constant of {@link ProofKind}
 */
public record NewProof(
        @NotNull String asset,
        @NotNull Instant at,

        @NotNull @OneOf(ProofKind.class) @Schema(implementation = ProofKind.class, required = true)
        String kind) {}
