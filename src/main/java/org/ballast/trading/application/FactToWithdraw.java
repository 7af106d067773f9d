package org.ballast.trading.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import org.ballast.pages.application.Lines;
import org.ballast.pages.application.OneOf;
import org.ballast.trading.domain.FactKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A fact that never was.
 *
 * @param reference of a movement, a position or a close
 * @param position of a close: the reference of its position
 * @param at of a snapshot: its instant
 */
@Schema(name = "FactToWithdraw")
public record FactToWithdraw(
        @NotNull @OneOf(FactKind.class) @Schema(implementation = FactKind.class, required = true)
        String kind,

        @Size(max = LONGEST) @Nullable String reference,
        @Size(max = LONGEST) @Nullable String position,
        @Nullable Instant at,

        @Lines @NotNull @Size(max = Why.LONGEST, message = "REASON_TOO_LONG")
        String reason) {

    private static final int LONGEST = 128;

    String named() {
        return Objects.requireNonNullElse(reference, "").strip();
    }

    String ofPosition() {
        return Objects.requireNonNullElse(position, "").strip();
    }
}
