package org.ballast.trading.web;

import java.math.BigDecimal;
import java.util.Optional;
import org.ballast.trading.application.ValueOption;
import org.ballast.trading.domain.options.OptionFigures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A call and a put for programs, as {@link OptionFigures}.
 *
 * @param years time to expiry that was counted
 */
@Schema(name = "ValuedOption")
public record OptionJson(
        Side call,
        Side put,
        String gamma,
        String vega,
        @Nullable String d1,
        @Nullable String d2,
        String years) {

    /** A call or a put. */
    @Schema(name = "OptionSide")
    public record Side(String price, String delta, String netDelta, String theta) {

        private static Side of(OptionFigures.Side side) {
            return new Side(
                    side.price().toPlainString(),
                    side.delta().toPlainString(),
                    side.netDelta().toPlainString(),
                    side.theta().toPlainString());
        }
    }

    static OptionJson of(ValueOption.Valued valued) {
        OptionFigures figures = valued.figures();
        return new OptionJson(
                Side.of(figures.call()),
                Side.of(figures.put()),
                figures.gamma().toPlainString(),
                figures.vega().toPlainString(),
                text(figures.d1()),
                text(figures.d2()),
                valued.years().toPlainString());
    }

    private static @Nullable String text(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse(null);
    }
}
