package org.ballast.health.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * That something never fell due: it was recorded by mistake, or twice.
 *
 * @param reference under which it was recorded
 * @param reason why it never did
 */
public record NewDueWithdrawal(
        @NotNull @Size(max = 128) String reference,
        @NotNull @Size(max = 1_000) String reason) {}
