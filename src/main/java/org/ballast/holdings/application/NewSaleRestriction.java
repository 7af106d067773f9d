package org.ballast.holdings.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ballast.holdings.domain.SaleRestriction;
import org.ballast.pages.application.DecimalNumber;
import org.ballast.pages.application.OneOf;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is restricted, and how.
 *
 * @param quantity units of the lot; all that it had where it is missing
 * @param until the first day without it; missing where only a circumstance ends it
 */
public record NewSaleRestriction(
        @NotNull String lot,
        @DecimalNumber @Nullable String quantity,

        @NotNull
        @OneOf(SaleRestriction.Kind.class)
        @Schema(implementation = SaleRestriction.Kind.class, required = true)
        String kind,

        @NotNull LocalDate from,
        @Nullable LocalDate until,
        @NotNull @Size(max = LONGEST) String nature,
        @Size(max = LONGEST) @Nullable String lapse) {

    private static final int LONGEST = 1_000;

    /**
     * The end of a restriction before its day.
     *
     * @param endedOn the first day without it
     */
    @Schema(name = "SaleRestrictionEnd")
    public record End(
            @NotNull LocalDate endedOn,
            @NotNull @Size(max = LONGEST) String reason) {}
}
