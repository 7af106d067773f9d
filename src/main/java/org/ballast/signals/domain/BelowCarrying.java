package org.ballast.signals.domain;

import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.measurement.domain.LowPrice;
import org.ballast.measurement.domain.PriceHistory;
import org.ballast.measurement.domain.TestRules;
import org.ballast.measurement.domain.TestWindow;
import org.ballast.prices.domain.Span;

/**
 * ASC 350-30: the lowest price since its acquisition makes a lot worth less than it carries, by the same window and rounding as the
 * test (accounting.md 1.2). What a test has written down already does not fire again. That it does not fire is only said where no
 * hour since the last test lacks a price.
 */
public final class BelowCarrying {

    private final PriceHistory prices;
    private final TestRules rules;
    private final Instant end;
    private final List<LowPrice> lows = new ArrayList<>();
    private Optional<Instant> since = Optional.empty();
    private Optional<LocalDate> sinceDay = Optional.empty();
    private Optional<Money> shortfall = Optional.empty();

    private BelowCarrying(PriceHistory prices, TestRules rules, Instant end) {
        this.prices = prices;
        this.rules = rules;
        this.end = end;
    }

    /**
     * @param lots as they stand at the end of the day, at least one with units
     * @param tested the first instant after the last period that was tested; of lots that are older
     * @param end the first instant after the day
     */
    public static Indicator of(
            List<LotPosition> lots, PriceHistory prices, TestRules rules, Instant tested, Instant end) {
        BelowCarrying found = new BelowCarrying(prices, rules, end);
        lots.forEach(found::add);
        if (!found.lows.isEmpty()) {
            return found.fired();
        }
        long missing = lots.stream()
                .map(lot -> TestWindow.of(lot, tested, end, rules))
                .filter(window -> window.from().isBefore(end))
                .map(prices::missingIn)
                .mapToLong(BelowCarrying::hours)
                .max()
                .orElse(0);
        return missing > 0
                ? Indicator.lacking(
                        Detector.PRICE_BELOW_CARRYING,
                        MissingInput.HOURS_OF_PRICES,
                        Figure.of(FigureName.HOURS_MISSING, missing))
                : Indicator.notFired(Detector.PRICE_BELOW_CARRYING, Optional.empty(), List.of());
    }

    private void add(LotPosition lot) {
        TestWindow window = TestWindow.of(lot, lot.acquiredAt(), end, rules);
        Optional<LowPrice> low = prices.lowest(window).filter(price -> isBelow(lot, price));
        if (low.isEmpty()) {
            return;
        }
        lows.add(low.get());
        Money loss = lot.carryingAmount().minus(worth(lot, low.get()));
        shortfall = Optional.of(shortfall.map(loss::plus).orElse(loss));
        Instant latest = since.orElse(end);
        if (prices.lowest(window.until(latest))
                .filter(price -> isBelow(lot, price))
                .isPresent()) {
            Instant first = first(lot, window, latest);
            since = Optional.of(first);
            sinceDay = prices.lowest(window.until(first)).map(this::day);
        }
    }

    /** Halves the time until the first low below the carrying amount is known to the hour. */
    private Instant first(LotPosition lot, TestWindow window, Instant latest) {
        Instant before = window.from();
        Instant at = latest;
        while (Duration.between(before, at).compareTo(Duration.ofHours(1)) > 0) {
            Instant middle = before.plus(Duration.between(before, at).dividedBy(2));
            boolean found = prices.lowest(window.until(middle))
                    .filter(price -> isBelow(lot, price))
                    .isPresent();
            at = found ? middle : at;
            before = found ? before : middle;
        }
        return at;
    }

    private Indicator fired() {
        LowPrice lowest = lows.stream()
                .min(Comparator.comparing(LowPrice::price).thenComparing(LowPrice::pricedAt))
                .orElseThrow();
        return Indicator.fired(
                Detector.PRICE_BELOW_CARRYING,
                sinceDay,
                List.of(
                        Figure.of(FigureName.LOWEST_PRICE, lowest.price().perUnit()),
                        Figure.of(FigureName.LOWEST_PRICE_ON, day(lowest)),
                        Figure.of(FigureName.LOTS_BELOW, lows.size()),
                        Figure.of(FigureName.SHORTFALL, shortfall.orElseThrow().amount())));
    }

    private LocalDate day(LowPrice low) {
        return LocalDate.ofInstant(low.pricedAt(), rules.cutOffZone());
    }

    private static boolean isBelow(LotPosition lot, LowPrice low) {
        return worth(lot, low).compareTo(lot.carryingAmount()) < 0;
    }

    private static Money worth(LotPosition lot, LowPrice low) {
        return lot.quantity().at(low.price(), RoundingMode.HALF_UP);
    }

    private static long hours(List<Span> spans) {
        return spans.stream()
                .mapToLong(span -> Math.ceilDiv(span.length().toSeconds(), 3_600L))
                .sum();
    }
}
