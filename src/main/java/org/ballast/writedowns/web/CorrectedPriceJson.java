package org.ballast.writedowns.web;

import java.time.Instant;
import java.util.List;
import org.ballast.writedowns.domain.CorrectedPrice;
import org.ballast.writedowns.domain.OpenTests;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A price of a posted write-down that was corrected since, as programs see it.
 *
 * @param used the price that the write-down rests on
 * @param inForce the price now, null where the correction is held back or was rejected
 */
@Schema(name = "CorrectedPrice")
public record CorrectedPriceJson(
        long writeDown,
        String asset,
        Instant pricedAt,
        String used,
        @Nullable String inForce) {

    /** All of them, by day. */
    public static List<CorrectedPriceJson> of(OpenTests tests) {
        return of(tests.corrected());
    }

    static List<CorrectedPriceJson> of(List<CorrectedPrice> prices) {
        return prices.stream().map(CorrectedPriceJson::of).toList();
    }

    private static CorrectedPriceJson of(CorrectedPrice price) {
        return new CorrectedPriceJson(
                price.writeDown(),
                price.asset(),
                price.at(),
                price.used().perUnit().toPlainString(),
                price.inForce().map(now -> now.perUnit().toPlainString()).orElse(null));
    }
}
