package org.ballast.journal.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.ballast.pages.application.DecimalNumber;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The balances with which a company begins, as they are told. The rows are read by the rules of a file's rows. */
public record NewOpeningBalances(
        @NotNull LocalDate postedOn,

        @NotNull @Size(max = ContributionRules.LONGEST_REFERENCE, message = "REFERENCE_LENGTH")
        String reference,

        @NotNull List<@Nullable Balance> lines) {

    /**
     * The balance of an account.
     *
     * @param debit a decimal text; left out on an account with a credit balance
     * @param credit a decimal text; left out on an account with a debit balance
     */
    @Schema(name = "OpeningBalance")
    public record Balance(
            @Size(max = 16) @Nullable String account,
            @DecimalNumber @Nullable String debit,
            @DecimalNumber @Nullable String credit) {}
}
