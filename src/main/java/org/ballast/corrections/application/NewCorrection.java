package org.ballast.corrections.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.ballast.approvals.domain.Attempt;
import org.ballast.corrections.domain.ThingKind;
import org.ballast.pages.application.Lines;
import org.ballast.pages.application.OneOf;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A correction as somebody asks for it.
 *
 * @param kind of the thing that is wrong
 * @param id its key among its kind
 * @param reason why
 * @param chain whether what rests on it is undone with it; where not, and something does, nothing is done
 * @param replacement the right version, by the names of its fields
 */
public record NewCorrection(
        @NotNull @OneOf(ThingKind.class) @Schema(implementation = ThingKind.class, required = true)
        String kind,

        @NotNull Long id,

        @NotNull @Lines @Size(max = Attempt.LONGEST_REASON, message = "REASON_TOO_LONG")
        String reason,

        @Nullable Boolean chain,
        @Nullable Map<String, String> replacement) {}
