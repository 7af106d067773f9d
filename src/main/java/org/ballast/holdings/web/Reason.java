package org.ballast.holdings.web;

import jakarta.validation.constraints.Size;
import org.ballast.pages.application.Lines;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why something is taken back. */
@Schema(name = "TakingBack")
public record Reason(@Lines @Size(max = 2_000) @Nullable String reason) {}
