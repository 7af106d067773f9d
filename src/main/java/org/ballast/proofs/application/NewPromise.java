package org.ballast.proofs.application;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * How often an entity promises a proof.
 *
 * @param days after the balances of one until the next
 */
public record NewPromise(
        @NotNull @Min(value = 1, message = "PROMISE_DAYS") @Max(value = 3_660, message = "PROMISE_DAYS")
        Integer days) {}
