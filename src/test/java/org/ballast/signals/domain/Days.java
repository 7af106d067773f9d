package org.ballast.signals.domain;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.ballast.amounts.UnitPrice;
import org.ballast.prices.domain.DayOfVolume;
import org.ballast.prices.domain.PriceBar;

/** Days of a market for tests, one after the other. */
final class Days {

    static final Currency USD = Currency.getInstance("USD");
    static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private final List<DayOfVolume> days = new ArrayList<>();
    private LocalDate next = FIRST;

    Days add(int count, String close, String volume) {
        for (int at = 0; at < count; at++) {
            days.add(new DayOfVolume(next, new BigDecimal(close), new BigDecimal(volume)));
            next = next.plusDays(1);
        }
        return this;
    }

    Days missing(int count) {
        next = next.plusDays(count);
        return this;
    }

    /** Looked at on the last day that was added or missed. */
    MarketDays market() {
        return new MarketDays(days, next.minusDays(1), next.minusDays(1).withDayOfYear(1));
    }

    static PriceBar bar(LocalDate day, String open, String high, String low, String close) {
        return new PriceBar(
                0,
                day.atStartOfDay(ZoneOffset.UTC).toInstant(),
                Duration.ofDays(1),
                UnitPrice.of(open, USD),
                UnitPrice.of(high, USD),
                UnitPrice.of(low, USD),
                UnitPrice.of(close, USD),
                BigDecimal.ONE);
    }
}
