package org.ballast.signals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.ballast.amounts.UnitPrice;
import org.ballast.prices.domain.DayOfVolume;
import org.ballast.prices.domain.PriceBar;
import org.junit.jupiter.api.Test;

/** Which day has its close. */
class MarketDaysTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);
    private static final Instant MIDNIGHT = Instant.parse("2024-03-05T00:00:00Z");
    private static final Instant LATER = Instant.parse("2024-06-01T00:00:00Z");

    @Test
    void aDayOfHoursIsClosedByTheLastOneAlone() {
        assertThat(days("UTC", LATER, bars(MIDNIGHT, 23, Duration.ofHours(1)))).isEmpty();
        assertThat(days("UTC", LATER, bars(MIDNIGHT, 24, Duration.ofHours(1)))).containsExactly(DAY);
        assertThat(days("UTC", MIDNIGHT.plus(Duration.ofHours(23)), bars(MIDNIGHT, 24, Duration.ofHours(1))))
                .as("the day is not over")
                .isEmpty();
    }

    @Test
    void whatTheUnfinishedDayWouldSayIsNotSaid() {
        MarketDays market = MarketDays.of(
                bars(MIDNIGHT, 12, Duration.ofHours(1)), ZoneId.of("UTC"), DAY, DAY.withDayOfYear(1), LATER);
        assertThat(PriceDrop.of(market).missing()).containsExactly(MissingInput.CLOSE_OF_DAY);
        assertThat(VolumeCollapse.of(market).missing()).containsExactly(MissingInput.CLOSE_OF_DAY);
        assertThat(VolumeOutflow.of(market).missing()).containsExactly(MissingInput.CLOSE_OF_DAY);
    }

    @Test
    void barsThatDoNotMeetTheEndOfTheDayCloseItAllTheSame() {
        assertThat(days("America/New_York", LATER, bars(MIDNIGHT, 1, Duration.ofDays(1))))
                .as("a day of the market ends at 19:00 of the entity")
                .containsExactly(DAY);
        assertThat(days("Asia/Kolkata", LATER, bars(MIDNIGHT, 18, Duration.ofHours(1))))
                .as("23:30 is followed by no hour that ends before midnight")
                .containsExactly(DAY);
        assertThat(days("Asia/Kolkata", LATER, bars(MIDNIGHT, 17, Duration.ofHours(1))))
                .isEmpty();
    }

    private static List<LocalDate> days(String zone, Instant now, List<PriceBar> bars) {
        return MarketDays.of(bars, ZoneId.of(zone), DAY, DAY.withDayOfYear(1), now).days().stream()
                .map(DayOfVolume::day)
                .toList();
    }

    private static List<PriceBar> bars(Instant first, int count, Duration length) {
        UnitPrice price = UnitPrice.of("100", Days.USD);
        return IntStream.range(0, count)
                .mapToObj(at -> new PriceBar(
                        0, first.plus(length.multipliedBy(at)), length, price, price, price, price, BigDecimal.ONE))
                .toList();
    }
}
