package org.ballast.centralbank.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ballast.centralbank.domain.OperationKind;
import org.ballast.centralbank.domain.OperationLeg;
import org.ballast.centralbank.domain.RecordedOperation;
import org.ballast.pages.application.DecimalNumber;
import org.ballast.pages.application.OneOf;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An operation of a central bank that is to be posted.
 *
 * @param reference what it is known by; the same operation again gives the same case
 * @param leg BEGIN where nothing is said
 * @param postedOn the day that it counts for
 * @param amount what it begins with, more than zero, in the currency of the book
 * @param result what its end earns, below zero where it costs; none of a beginning
 * @param counterparty with whom
 */
public record NewOperation(
        @NotNull @Size(min = 1, max = RecordedOperation.LONGEST_REFERENCE, message = "REFERENCE_LENGTH")
        String reference,

        @NotNull @OneOf(OperationKind.class) @Schema(implementation = OperationKind.class, required = true)
        String kind,

        @OneOf(OperationLeg.class) @Schema(implementation = OperationLeg.class) @Nullable
        String leg,

        @NotNull LocalDate postedOn,
        @NotNull @DecimalNumber String amount,
        @DecimalNumber @Nullable String result,

        @Size(max = RecordedOperation.LONGEST_COUNTERPARTY) @Nullable
        String counterparty) {}
