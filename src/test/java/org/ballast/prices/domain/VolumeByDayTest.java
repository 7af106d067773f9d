package org.ballast.prices.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import org.ballast.amounts.UnitPrice;
import org.junit.jupiter.api.Test;

/** Bars of any length become days, and no unit is counted twice. */
class VolumeByDayTest {

    private static final LocalDate DAY = LocalDate.of(2025, 2, 1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration WHOLE = Duration.ofDays(1);

    @Test
    void theHoursOfADayAreSummedUpAndTheLastOneCloses() {
        assertThat(days(
                        ZoneOffset.UTC,
                        bar("2025-02-01T00:00:00Z", HOUR, "100", "5"),
                        bar("2025-02-01T23:00:00Z", HOUR, "98", "7"),
                        bar("2025-02-02T00:00:00Z", HOUR, "99", "1")))
                .containsExactly(day(DAY, "98", "12"), day(DAY.plusDays(1), "99", "1"));
    }

    @Test
    void aBarOfTheWholeDayCountsAloneInWhicheverOrderItComes() {
        DayOfVolume whole = day(DAY, "97", "40");
        assertThat(days(
                        ZoneOffset.UTC,
                        bar("2025-02-01T00:00:00Z", HOUR, "100", "5"),
                        bar("2025-02-01T00:00:00Z", WHOLE, "97", "40"),
                        bar("2025-02-01T01:00:00Z", HOUR, "101", "5")))
                .containsExactly(whole);
        assertThat(days(
                        ZoneOffset.UTC,
                        bar("2025-02-01T00:00:00Z", WHOLE, "97", "40"),
                        bar("2025-02-01T00:00:00Z", HOUR, "100", "5")))
                .containsExactly(whole);
    }

    @Test
    void barsThatOverlapAreNotCountedTwice() {
        assertThat(days(
                        ZoneOffset.UTC,
                        bar("2025-02-01T00:00:00Z", HOUR, "100", "5"),
                        bar("2025-02-01T00:30:00Z", HOUR, "101", "6"),
                        bar("2025-02-01T01:00:00Z", HOUR, "102", "7")))
                .containsExactly(day(DAY, "102", "12"));
    }

    @Test
    void aBarBelongsToTheDayOfTheZoneThatItEndsIn() {
        assertThat(days(
                        ZoneId.of("America/New_York"),
                        bar("2025-02-01T04:00:00Z", HOUR, "100", "5"),
                        bar("2025-02-01T05:00:00Z", HOUR, "101", "6")))
                .containsExactly(day(DAY.minusDays(1), "100", "5"), day(DAY, "101", "6"));
    }

    @Test
    void barsComeInTheOrderInWhichTheyOpen() {
        VolumeByDay gathered = new VolumeByDay(ZoneOffset.UTC);
        gathered.add(bar("2025-02-01T05:00:00Z", HOUR, "100", "5"));
        PriceBar earlier = bar("2025-02-01T04:00:00Z", HOUR, "100", "5");
        assertThatThrownBy(() -> gathered.add(earlier)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new VolumeByDay(ZoneOffset.UTC).days()).isEmpty();
    }

    private static List<DayOfVolume> days(ZoneId zone, PriceBar... bars) {
        VolumeByDay gathered = new VolumeByDay(zone);
        for (PriceBar bar : bars) {
            gathered.add(bar);
        }
        return gathered.days();
    }

    private static DayOfVolume day(LocalDate day, String close, String volume) {
        return new DayOfVolume(day, new BigDecimal(close), new BigDecimal(volume));
    }

    private static PriceBar bar(String opensAt, Duration interval, String close, String volume) {
        UnitPrice price = UnitPrice.of(close, Currency.getInstance("USD"));
        return new PriceBar(0, Instant.parse(opensAt), interval, price, price, price, price, new BigDecimal(volume));
    }
}
