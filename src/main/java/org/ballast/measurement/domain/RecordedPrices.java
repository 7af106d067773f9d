package org.ballast.measurement.domain;

import java.time.Instant;
import java.util.List;
import org.ballast.prices.domain.PriceBar;
import org.ballast.prices.domain.Span;

/**
 * What is recorded of one asset over a stretch of time.
 *
 * @param usable bars in any order, of any length; two of one length never open at once
 * @param held bars that may turn out to be the lowest once somebody has decided them
 * @param rejected bars that were found to be wrong and are not corrected yet
 * @param withoutTrade hours of which two people have said that the market had no trade
 */
public record RecordedPrices(
        List<PriceBar> usable, List<PriceBar> held, List<PriceBar> rejected, List<Span> withoutTrade) {

    public RecordedPrices {
        usable = List.copyOf(usable);
        held = List.copyOf(held);
        rejected = List.copyOf(rejected);
        withoutTrade = List.copyOf(withoutTrade);
    }

    public static RecordedPrices of(List<PriceBar> usable) {
        return new RecordedPrices(usable, List.of(), List.of(), List.of());
    }

    /** Without the bars that open before an instant and close after it. */
    RecordedPrices withoutBarsOver(Instant cutOff) {
        return new RecordedPrices(
                usable.stream().filter(bar -> !isOver(bar, cutOff)).toList(), held, rejected, withoutTrade);
    }

    static boolean isOver(PriceBar bar, Instant cutOff) {
        return bar.opensAt().isBefore(cutOff) && bar.closesAt().isAfter(cutOff);
    }
}
