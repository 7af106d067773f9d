package org.ballast.entities.application;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ballast.entities.domain.Framework;
import org.ballast.pages.application.CurrencyCode;
import org.ballast.pages.application.OneOf;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a further book is made of; currency and first month may be left out where they are the primary book's.
 *
 * @param openingFrom the book that it takes its balances from; without one it begins with nothing
 */
public record NewBook(
        @NotNull @Pattern(regexp = EntityRules.CODE, message = "CODE_FORM")
        String code,

        @NotNull @OneOf(Framework.class) @Schema(implementation = Framework.class, required = true)
        String framework,

        @CurrencyCode @Nullable String currency,

        @Min(value = 1, message = "NOT_A_MONTH") @Max(value = 12, message = "NOT_A_MONTH") @Nullable
        Integer fiscalYearStartsIn,

        @NotNull LocalDate openedOn,
        @Size(max = EntityRules.LONGEST_CODE) @Nullable String openingFrom) {}
