package org.ballast.capital.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ballast.capital.domain.RegulatoryEntry;
import org.ballast.capital.domain.RegulatoryKind;
import org.ballast.capital.domain.Wanted;
import org.ballast.pages.application.DecimalNumber;
import org.ballast.pages.application.OneOf;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A line of the capital report that no book knows.
 *
 * @param line its name; the same name again from a later day takes its place
 * @param validFrom first day
 * @param amount in the currency of the book; zero ends the line
 */
public record NewRegulatoryEntry(
        @NotNull @OneOf(RegulatoryKind.class) @Schema(implementation = RegulatoryKind.class, required = true)
        String kind,

        @NotNull @Size(max = RegulatoryEntry.LONGEST_LINE) String line,
        @NotNull LocalDate validFrom,
        @NotNull @DecimalNumber String amount,

        @NotNull @Size(min = Wanted.SHORTEST_REASON, max = Wanted.LONGEST_REASON, message = "SAY_WHY")
        String reason) {}
