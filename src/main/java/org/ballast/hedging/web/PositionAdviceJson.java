package org.ballast.hedging.web;

import java.time.LocalDate;
import org.ballast.amounts.Money;
import org.ballast.hedging.application.ReadAdvice;
import org.ballast.hedging.domain.AdviceStatus;
import org.ballast.hedging.domain.PositionAdvice;
import org.ballast.trading.domain.SizingMethod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Advice on the size of a position.
 *
 * @param unitsNow null in the answer that keeps it
 * @param positionNow null there too, and where no price is known today
 */
@Schema(name = "PositionAdvice")
public record PositionAdviceJson(
        long id,
        String asset,
        LocalDate asOf,
        SizingMethod method,
        String weight,
        String advised,
        String currency,
        String price,
        String unitsThen,
        String positionThen,
        @Nullable String unitsNow,
        @Nullable String positionNow,
        AdviceStatus status,
        @Nullable String most,
        String inputs,
        String inputsHash,
        String advisedBy,
        String advisedAt) {

    static PositionAdviceJson of(PositionAdvice advice) {
        return of(advice, null, null);
    }

    static PositionAdviceJson of(ReadAdvice.Compared compared) {
        return of(
                compared.advice(),
                ExposureJson.units(compared.unitsNow()),
                compared.positionNow().map(PositionAdviceJson::text).orElse(null));
    }

    private static PositionAdviceJson of(
            PositionAdvice advice, @Nullable String unitsNow, @Nullable String positionNow) {
        return new PositionAdviceJson(
                advice.id(),
                advice.asset(),
                advice.asOf(),
                advice.method(),
                advice.weight().toPlainString(),
                text(advice.advised()),
                advice.advised().currency().getCurrencyCode(),
                advice.price().perUnit().toPlainString(),
                ExposureJson.units(advice.unitsThen()),
                text(advice.positionThen()),
                unitsNow,
                positionNow,
                advice.status(),
                advice.most().map(PositionAdviceJson::text).orElse(null),
                advice.inputs(),
                advice.inputsHash(),
                advice.advisedBy(),
                advice.advisedAt().toString());
    }

    private static String text(Money amount) {
        return amount.amount().toPlainString();
    }
}
