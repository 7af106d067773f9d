package org.ballast.writedowns.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.ballast.pages.application.DecimalNumber;
import org.ballast.pages.application.Lines;
import org.ballast.pages.application.Part;
import org.ballast.writedowns.domain.ValueInUseMemo;
import org.jspecify.annotations.Nullable;

/**
 * What is expected of an asset, and why.
 *
 * @param reportingDate last day of the period that the asset is tested for
 * @param discountRate a year, before tax
 * @param priceGrowth of the token a year
 * @param level3Memo needed where the price is assumed to grow
 */
public record NewValueInUse(
        @NotNull String asset,
        @NotNull LocalDate reportingDate,
        @NotNull @Part String discountRate,
        @NotNull @DecimalNumber String priceGrowth,

        @Lines @Size(min = ValueInUseMemo.SHORTEST_REASON, max = LONGEST, message = "FEWER_CHARACTERS") @Nullable
        String level3Memo,

        @Lines @NotNull @Size(min = ValueInUseMemo.SHORTEST_REASON, max = LONGEST, message = "FEWER_CHARACTERS")
        String narrative,

        @NotEmpty(message = "NO_CASH_FLOW") @Size(max = 100, message = "MANY_CASH_FLOWS")
        List<@NotNull @Valid NewCashFlow> cashFlows) {

    private static final int LONGEST = 4_000;
    private static final int MOST_YEARS = 100;

    /**
     * Cash that one unit is expected to bring, or below zero to cost.
     *
     * @param years until then, whole ones
     */
    public record NewCashFlow(
            @NotNull @Min(value = 0, message = "NOT_YEARS") @Max(value = MOST_YEARS, message = "NOT_YEARS")
            Integer years,

            @NotNull @DecimalNumber String perUnit) {}
}
