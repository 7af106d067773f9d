package org.ballast.holdings.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ballast.holdings.domain.LoanTerms;
import org.ballast.pages.application.DecimalNumber;
import org.ballast.pages.application.NumberToo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A loan with a pledge as it is told, read by the rules of a row of a file.
 *
 * @param reference of the entity's own; one that is recorded already stands otherwise from the day on
 * @param owed in the currency of the loan; 0 once it is repaid
 * @param pledged units of the asset; 0 once they are free
 * @param callAt loan to value above which the lender calls it, as 0.70
 * @param restoreTo loan to value to which a call has to be met; {@code callAt} where it is left out
 * @param liquidateAt loan to value above which the lender sells the pledge
 * @param validFrom the first day on which it stands so
 * @param reason why a day that was recorded before is recorded otherwise
 */
@Schema(name = "NewPledgedLoan")
public record NewPledgedLoan(
        @NotNull @Size(max = LoanTerms.LONGEST_REFERENCE) String reference,
        @NotNull @Size(max = LoanTerms.LONGEST_LENDER) String lender,
        @NotNull String currency,
        @NumberToo @NotNull @DecimalNumber String owed,
        @NotNull String asset,
        @NumberToo @NotNull @DecimalNumber String pledged,
        @NumberToo @NotNull @DecimalNumber String callAt,
        @NumberToo @DecimalNumber @Nullable String restoreTo,
        @NumberToo @DecimalNumber @Nullable String liquidateAt,
        @Nullable LocalDate dueOn,
        @NotNull @Schema(format = "date") String validFrom,
        @Size(max = RecordLoans.LONGEST_REASON) @Nullable String reason) {}
