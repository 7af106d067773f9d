package org.ballast.centralbank.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ballast.centralbank.domain.Institution;
import org.ballast.pages.application.CurrencyCode;
import org.jspecify.annotations.Nullable;

/**
 * A central bank whose published balance sheets are to be recorded.
 *
 * @param template code of the template that it publishes by
 * @param validFrom first day of releases by that template; as early as any where it is left out
 */
public record NewInstitution(
        @NotNull @Pattern(regexp = "^[A-Z0-9][A-Z0-9._-]{0,31}$", message = "CODE_FORM")
        String code,

        @NotNull @Size(min = 1, max = Institution.LONGEST_NAME, message = "NAME_LENGTH")
        String name,

        @NotNull @CurrencyCode String currency,
        @NotNull String template,
        @Nullable LocalDate validFrom) {}
