package org.ballast.entities.application;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ballast.pages.application.Lines;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a book is closed, and the last posting day that it took; today where it is left out. */
@Schema(name = "Closing")
public record BookClosing(
        @Lines @Size(max = 1_000) @Nullable String reason,
        @Nullable LocalDate closedOn) {}
