package org.ballast.measurement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.ballast.amounts.UnitPrice;
import org.ballast.measurement.domain.ImpairmentOutcome.Impaired;
import org.ballast.measurement.domain.ImpairmentOutcome.NotImpaired;
import org.ballast.prices.domain.PriceBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The daily close is the last price before the end of the day in the cut-off zone (accounting.md §1.2 rule 6). */
class DailyCloseTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 2);
    private static final LotPosition LOT = Lot.acquiredOn(LocalDate.of(2024, 1, 1), "L", "1", Lot.usd("100.00"));

    @ParameterizedTest
    @ValueSource(strings = {"PT1M", "PT1H", "PT4H"})
    void aBarInsideTheDayHasNoDailyCloseOfItsOwn(String length) {
        Market market = Market.of(ZoneOffset.UTC, closes("2024-01-02T00:00:00Z", Duration.parse(length), 24))
                .byClose();

        assertThat(market.test(LOT, DAY, DAY.plusDays(1)))
                .as("it falls to 50 inside the day and closes at 120")
                .isInstanceOf(NotImpaired.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1M", "PT1H", "PT4H", "P1D"})
    void whateverTheLengthOfTheBarsTheLastOneOfTheDayCloses(String length) {
        Duration bar = Duration.parse(length);
        List<PriceBar> bars = new ArrayList<>(Market.bars("2024-01-02T00:00:00Z", "2024-01-03T00:00:00Z", bar, "10"));
        PriceBar last = bars.removeLast();
        bars.add(Lot.bar(last.opensAt(), bar, "10", "70"));

        Impaired impaired = (Impaired) Market.of(ZoneOffset.UTC, bars).byClose().test(LOT, DAY, DAY.plusDays(1));
        assertThat(impaired.low().price()).isEqualTo(UnitPrice.of("70", Lot.USD));
        assertThat(impaired.loss()).isEqualTo(Lot.usd("30.00"));
    }

    @Test
    void theDayEndsInTheCutOffZone() {
        List<PriceBar> bars = new ArrayList<>();
        for (int hour = 0; hour < 48; hour++) {
            String close = hour == 28 ? "60" : hour == 29 ? "55" : "100";
            bars.add(Lot.bar(
                    Instant.parse("2024-01-02T00:00:00Z").plus(Duration.ofHours(hour)),
                    Duration.ofHours(1),
                    "10",
                    close));
        }

        Impaired impaired =
                (Impaired) Market.of(Market.NEW_YORK, bars).byClose().test(LOT, DAY, DAY.plusDays(1));
        assertThat(impaired.low().price())
                .as("of the hour before midnight in New York, 05:00 in UTC")
                .isEqualTo(UnitPrice.of("60", Lot.USD));
    }

    private static List<PriceBar> closes(String from, Duration length, int hours) {
        List<PriceBar> bars = new ArrayList<>();
        Instant end = Instant.parse(from).plus(Duration.ofHours(hours));
        for (Instant at = Instant.parse(from); at.isBefore(end); at = at.plus(length)) {
            bars.add(Lot.bar(at, length, "50", at.plus(length).equals(end) ? "120" : "50"));
        }
        return bars;
    }
}
