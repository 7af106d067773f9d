package org.ballast.journal.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ballast.pages.application.CurrencyCode;
import org.ballast.pages.application.DecimalNumber;

/**
 * Capital that was paid in, as it is told.
 *
 * @param amount with at most the decimals of the currency, more than zero
 * @param reference what the payment is known by, once in the entity
 */
public record NewContribution(
        @NotNull LocalDate date,
        @NotNull @DecimalNumber String amount,
        @NotNull @CurrencyCode String currency,

        @NotNull @Size(max = ContributionRules.LONGEST_REFERENCE, message = "REFERENCE_LENGTH")
        String reference) {}
