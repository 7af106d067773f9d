package org.ballast.margin.application;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.ballast.margin.domain.CollateralTransfer;
import org.ballast.pages.application.DecimalNumber;
import org.jspecify.annotations.Nullable;

/**
 * Collateral that is to meet a margin call.
 *
 * @param amount in the unit of the account; left out, what is still missing to what the call asks for
 * @param paid the cash that it takes, in the currency of the primary book; needed where the account is not kept in it
 * @param paidOn day of the payment; left out, today
 * @param reference what the payment is known by at the bank
 */
public record CollateralToBring(
        @DecimalNumber @Nullable String amount,
        @DecimalNumber @Nullable String paid,
        @Nullable LocalDate paidOn,

        @Size(max = CollateralTransfer.LONGEST_REFERENCE, message = "REFERENCE_LENGTH") @Nullable
        String reference) {

    /** Nothing said: all that is missing, today. */
    public static final CollateralToBring ALL_OF_IT = new CollateralToBring(null, null, null, null);

    String known() {
        return Objects.requireNonNullElse(reference, "").strip();
    }
}
