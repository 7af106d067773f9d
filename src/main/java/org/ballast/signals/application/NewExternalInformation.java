package org.ballast.signals.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ballast.pages.application.CurrencyCode;
import org.ballast.pages.application.DecimalNumber;
import org.ballast.pages.application.Lines;
import org.ballast.pages.application.OneOf;
import org.ballast.signals.domain.ExternalFinding;
import org.ballast.signals.domain.ExternalInformation;
import org.ballast.signals.domain.ExternalKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * External information as somebody writes it down.
 *
 * @param asset needed unless it is a figure
 * @param finding EVENT or NOTHING_KNOWN; of a figure FIGURE, or left out
 * @param day when it happened, up to which nothing is known, or of which the figure is; not later than today
 * @param until last day of an event that is over
 * @param figure an amount, or a rate a year as a part of one
 * @param currency of the amount, or whose rate it is; that of the book where it is left out
 * @param reason needed where it takes the place of what was written before
 */
@Schema(name = "NewExternalInformation")
public record NewExternalInformation(
        @NotNull @OneOf(ExternalKind.class) @Schema(implementation = ExternalKind.class, required = true)
        String kind,

        @Size(max = 32) @Nullable String asset,

        @OneOf(ExternalFinding.class) @Schema(implementation = ExternalFinding.class) @Nullable
        String finding,

        @NotNull LocalDate day,
        @Nullable LocalDate until,
        @DecimalNumber @Nullable String figure,
        @CurrencyCode @Nullable String currency,
        @NotNull @Size(max = 500) String source,

        @Lines @NotNull @Size(min = ExternalInformation.SHORTEST_WORDS, max = 4_000, message = "FEWER_WORDS")
        String words,

        @Size(max = 1_000) @Nullable String reason) {}
