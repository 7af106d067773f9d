package org.ballast.trading.web;

import java.math.BigDecimal;
import org.ballast.trading.application.SizePosition;
import org.ballast.trading.domain.PositionWeight;
import org.ballast.trading.domain.SizingMethod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The advised size of a position for programs.
 *
 * @param fullKelly what Kelly's rule gives, null of a volatility target
 * @param fractionalKelly the fraction of it that was asked for
 * @param appliedWeight the share that is advised, within floor and cap
 * @param position two decimals, null where no equity was said
 */
@Schema(name = "PositionSize")
public record PositionSizeJson(
        SizingMethod method,
        @Nullable String fullKelly,
        @Nullable String fractionalKelly,
        String appliedWeight,
        @Nullable String position) {

    static PositionSizeJson of(SizePosition.Sized sized) {
        boolean kelly = sized.method() != SizingMethod.VOLATILITY_TARGET;
        PositionWeight weight = sized.weight();
        return new PositionSizeJson(
                sized.method(),
                kelly ? shown(weight.full()) : null,
                kelly ? shown(weight.fractional()) : null,
                shown(weight.applied()),
                sized.position().map(BigDecimal::toPlainString).orElse(null));
    }

    private static String shown(BigDecimal weight) {
        return PositionWeight.shown(weight).toPlainString();
    }
}
