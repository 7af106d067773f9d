package org.ballast.journal.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.pages.application.OneOf;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a new account is.
 *
 * @param term for assets and liabilities
 * @param category for income and expense
 * @param validFrom the first day; as early as any where it is left out
 */
public record NewAccount(
        @NotNull @Pattern(regexp = "^[0-9][0-9A-Z.-]{2,15}$", message = "NUMBER_FORM")
        String number,

        @NotNull @Size(max = 100) String name,

        @NotNull @OneOf(ChartAccount.Type.class) @Schema(implementation = ChartAccount.Type.class, required = true)
        String type,

        @OneOf(ChartAccount.Term.class) @Schema(implementation = ChartAccount.Term.class) @Nullable
        String term,

        @OneOf(ChartAccount.Category.class) @Schema(implementation = ChartAccount.Category.class) @Nullable
        String category,

        @Nullable LocalDate validFrom) {}
