package org.ballast.health.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ballast.health.domain.DueKind;
import org.ballast.pages.application.DecimalNumber;
import org.ballast.pages.application.OneOf;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What falls due.
 *
 * @param reference of the entity's own; one that is recorded already is corrected, with a reason, or paid
 * @param amount above zero, in the functional currency
 * @param countsFrom first day on which it counts; from the beginning where it is left out
 * @param paidOn from that day on it is due no more
 * @param reason why a recorded one is corrected
 */
public record NewDueDate(
        @NotNull @Size(max = 128) String reference,

        @NotNull @OneOf(DueKind.class) @Schema(implementation = DueKind.class, required = true)
        String kind,

        @NotNull LocalDate dueOn,

        @NotNull @DecimalNumber String amount,

        @Size(max = 200) @Nullable String counterparty,

        @Nullable LocalDate countsFrom,

        @Nullable LocalDate paidOn,

        @Size(max = 1_000) @Nullable String reason) {}
