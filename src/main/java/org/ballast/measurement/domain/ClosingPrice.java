package org.ballast.measurement.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ballast.prices.domain.PriceBar;
import org.ballast.prices.domain.Span;

/**
 * The last price before the end of a period, whatever the length of the bars (accounting.md §2.6). It is stale where hours
 * between it and the end are neither said to be without a trade nor those of a bar over the end, and always where it is a
 * day old: a stale price never enters a journal.
 */
public sealed interface ClosingPrice {

    record Known(MarketPrice price) implements ClosingPrice {}

    /**
     * @param hours in order, at least one span
     */
    record Missing(List<Span> hours) implements ClosingPrice {
        public Missing {
            hours = List.copyOf(hours);
        }
    }

    Duration OLDEST = Duration.ofDays(1);

    /** The bar that ends last; of two that end together the shorter one. */
    Comparator<PriceBar> LAST = Comparator.comparing(PriceBar::closesAt)
            .thenComparing(PriceBar::interval, Comparator.reverseOrder())
            .thenComparingLong(PriceBar::id);

    /**
     * @param coverage of the same prices; its period names the cut-off
     */
    static ClosingPrice of(RecordedPrices recorded, Coverage coverage) {
        Instant cutOff = coverage.period().to();
        Instant oldest = cutOff.minus(OLDEST);
        Optional<PriceBar> last = recorded.usable().stream()
                .filter(bar -> bar.closesAt().isAfter(oldest))
                .filter(bar -> !bar.closesAt().isAfter(cutOff))
                .max(LAST);
        if (last.isEmpty()) {
            return new Missing(List.of(new Span(oldest, cutOff)));
        }
        List<Span> missing = coverage.missingIn(TestWindow.between(last.get().closesAt(), cutOff));
        return missing.isEmpty() ? new Known(MarketPrice.closeOf(last.get())) : new Missing(missing);
    }
}
