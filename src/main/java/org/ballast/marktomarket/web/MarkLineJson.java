package org.ballast.marktomarket.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.ballast.marktomarket.domain.PriceBasis;
import org.ballast.marktomarket.domain.RecordedMark;
import org.ballast.marktomarket.domain.UnitGreeks;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A position that a proposal changes; numbers as decimal text.
 *
 * @param basis what the price rests on; null with all of the price where nothing is open
 * @param price of an inverse option in coin, else in the currency of the price
 * @param model what the model gives beside the mark, where it had a volatility
 * @param otherChanges what the other proposals of the run move it by
 * @param change what the proposal moves the carrying amount by
 * @param delta of the position, as gamma, vega and theta; null where nothing gave a volatility
 */
@Schema(name = "MarkLine")
public record MarkLineJson(
        String position,
        String instrument,
        String quantity,
        @Schema(implementation = PriceBasis.class) @Nullable String basis,
        @Nullable Integer level,
        @Nullable String price,
        @Nullable String index,
        @Nullable Instant seenAt,
        @Nullable String mark,
        @Nullable String model,
        String carryingBefore,
        String otherChanges,
        String change,
        String fairValue,
        boolean onHold,
        @Nullable String delta,
        @Nullable String gamma,
        @Nullable String vega,
        @Nullable String theta) {

    static MarkLineJson of(RecordedMark mark) {
        Optional<RecordedMark.Price> price = mark.price();
        Optional<UnitGreeks> greeks = mark.greeks();
        return new MarkLineJson(
                mark.reference(),
                mark.instrument(),
                mark.quantity().toPlainString(),
                price.map(each -> each.basis().name()).orElse(null),
                price.map(RecordedMark.Price::level).orElse(null),
                text(price.map(RecordedMark.Price::price)),
                text(price.map(RecordedMark.Price::index)),
                price.map(RecordedMark.Price::seenAt).orElse(null),
                text(price.flatMap(RecordedMark.Price::mark)),
                text(price.flatMap(RecordedMark.Price::model)),
                mark.carryingBefore().amount().toPlainString(),
                mark.otherChanges().amount().toPlainString(),
                mark.change().amount().toPlainString(),
                mark.fairValue().amount().toPlainString(),
                mark.onHold(),
                text(greeks.map(UnitGreeks::delta)),
                text(greeks.map(UnitGreeks::gamma)),
                text(greeks.map(UnitGreeks::vega)),
                text(greeks.map(UnitGreeks::theta)));
    }

    private static @Nullable String text(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse(null);
    }
}
