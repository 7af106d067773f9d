package org.ballast.livesheet.application;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One price that was paid, as a program or a feed sends it.
 *
 * @param currency USD where none is named
 */
@Schema(
        name = "NewTick",
        requiredProperties = {"market", "asset", "at", "price"})
public record NewTick(
        @Nullable String market,
        @Nullable String asset,
        @Nullable String at,
        @Nullable String price,
        @Nullable String currency) {}
