package org.ballast.trading.web;

import java.math.BigDecimal;
import java.time.Instant;
import org.ballast.trading.domain.Mark;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A mark for programs.
 *
 * @param mark of an inverse option in coin, else in the currency of the price
 * @param source who said so; empty where nobody is named
 */
@Schema(name = "Mark")
public record MarkJson(
        String instrument,
        Instant at,
        String mark,
        String index,
        @Nullable String iv,
        @Nullable String underlying,
        @Nullable String openInterest,
        String source) {

    static MarkJson of(Mark mark) {
        return new MarkJson(
                mark.symbol(),
                mark.at(),
                mark.mark().toPlainString(),
                mark.index().toPlainString(),
                mark.iv().map(BigDecimal::toPlainString).orElse(null),
                mark.underlying().map(BigDecimal::toPlainString).orElse(null),
                mark.openInterest().map(BigDecimal::toPlainString).orElse(null),
                mark.source());
    }
}
