package org.ballast.trading.web;

import java.time.Instant;
import org.ballast.trading.domain.FuturesStyle;
import org.ballast.trading.domain.Instrument;
import org.ballast.trading.domain.InstrumentKind;
import org.ballast.trading.domain.options.OptionRight;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An instrument for programs, as {@link Instrument}; strike and right are null of what is no option. */
@Schema(name = "Instrument")
public record InstrumentJson(
        String symbol,
        InstrumentKind kind,
        String underlying,
        FuturesStyle style,
        String contractSize,
        @Nullable String strike,
        @Nullable OptionRight right,
        @Nullable Instant expiresAt,
        String settlement) {

    static InstrumentJson of(Instrument instrument) {
        return new InstrumentJson(
                instrument.symbol(),
                instrument.kind(),
                instrument.underlying(),
                instrument.style(),
                instrument.contractSize().toPlainString(),
                instrument.option().map(terms -> terms.strike().toPlainString()).orElse(null),
                instrument.option().map(Instrument.OptionTerms::right).orElse(null),
                instrument.expiresAt().orElse(null),
                instrument.settlement());
    }
}
