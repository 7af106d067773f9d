package org.ballast.health.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ballast.health.domain.CountsAs;
import org.ballast.health.domain.Rule;
import org.ballast.pages.application.OneOf;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an account is to count as in ratios.
 *
 * @param number of an account of the book's chart
 * @param validFrom first day of which balances count so; it may be past
 */
public record NewCountedAccount(
        @NotNull @Size(max = 16) String number,

        @NotNull @OneOf(CountsAs.class) @Schema(implementation = CountsAs.class, required = true)
        String countsAs,

        @NotNull LocalDate validFrom,

        @NotNull @Size(min = Rule.SHORTEST_REASON, max = Rule.LONGEST_REASON, message = "SAY_WHY")
        String reason) {}
