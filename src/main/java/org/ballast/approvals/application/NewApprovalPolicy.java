package org.ballast.approvals.application;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ballast.approvals.domain.Attempt;
import org.ballast.approvals.domain.Matter;
import org.ballast.pages.application.DecimalNumber;
import org.ballast.pages.application.Lines;
import org.jspecify.annotations.Nullable;

/**
 * An approval policy as it is told, in the currency of the entity's primary book.
 *
 * @param validFrom today or later
 * @param singleFrom one approval from here on; below it the portal posts what is mechanical by itself
 * @param dualFrom two people from here on
 * @param stepUpFrom both prove once more who they are from here on
 * @param materiality planning materiality, of which 5 % raise the tier by one
 * @param secondFactor whether that proof takes a second factor
 * @param dueDays business days until a case is overdue
 * @param secondPersonForPolicies whether another accounting policy of an asset in the books waits for a second person; as
 *     it is today where nothing is said
 * @param secondPersonForPrices the same of prices that are keyed in, corrected or confirmed
 */
public record NewApprovalPolicy(
        @NotNull LocalDate validFrom,
        @NotNull @DecimalNumber String singleFrom,
        @NotNull @DecimalNumber String dualFrom,
        @NotNull @DecimalNumber String stepUpFrom,
        @DecimalNumber @Nullable String materiality,
        @Nullable Boolean secondFactor,
        @Min(1) @Max(60) @Nullable Integer dueDays,

        @NotNull @Lines @Size(max = Attempt.LONGEST_REASON, message = "COMMENT_TOO_LONG")
        String reason,

        @Nullable Boolean secondPersonForPolicies,
        @Nullable Boolean secondPersonForPrices) {

    /** Whether a matter takes a second person, as it is today where nothing is said. */
    boolean takesSecondPerson(Matter matter, boolean today) {
        Boolean said = switch (matter) {
            case POLICIES -> secondPersonForPolicies;
            case PRICES -> secondPersonForPrices;
        };
        return said == null ? today : said;
    }
}
