package org.ballast.measurement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.measurement.domain.CoverageTest.missing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ballast.amounts.UnitPrice;
import org.ballast.measurement.domain.ImpairmentOutcome.Impaired;
import org.ballast.prices.domain.PriceBar;
import org.ballast.prices.domain.Span;
import org.junit.jupiter.api.Test;

/** A bar over the cut-off counts for the following period (accounting.md §1.2 rule 7). */
class EdgeBarTest {

    private static final LocalDate Q2 = LocalDate.of(2022, 4, 1);
    private static final LocalDate Q3 = LocalDate.of(2022, 7, 1);
    private static final LocalDate Q4 = LocalDate.of(2022, 10, 1);
    private static final LotPosition LOT = Lot.acquiredOn(LocalDate.of(2022, 1, 3), "L", "5000", Lot.usd("505000.00"));

    @Test
    void inNewYorkTheDailyBarOf1JulyIsOneOfTheThirdQuarter() {
        Market market = Market.of(Market.NEW_YORK, year());

        Impaired second = (Impaired) market.test(LOT, Q2, Q3);
        assertThat(second.low().price()).isEqualTo(UnitPrice.of("36.93", Lot.USD));
        assertThat(second.low().pricedAt()).isEqualTo(Instant.parse("2022-06-30T00:00:00Z"));
        assertThat(second.loss()).as("505,000.00 less 5,000 at 36.93").isEqualTo(Lot.usd("320350.00"));

        Impaired third = (Impaired) market.test(LOT.impaired(second.loss()), Q3, Q4);
        assertThat(third.low().price()).isEqualTo(UnitPrice.of("32.90", Lot.USD));
        assertThat(third.loss()).isEqualTo(Lot.usd("20150.00"));
    }

    @Test
    void theEvidenceNamesTheHoursThatCountElsewhere() {
        Coverage coverage = Market.of(Market.NEW_YORK, year()).coverage(Q2, Q3);

        assertThat(coverage.countedInNextPeriod().map(Span::inWords)).contains("1 Jul 2022 00:00 to 04:00 UTC");
        assertThat(coverage.countedFromPeriodBefore().map(Span::inWords)).contains("1 Apr 2022 00:00 to 04:00 UTC");
        Coverage tokyo = Market.of(ZoneId.of("Asia/Tokyo"), year()).coverage(Q2, Q3);
        assertThat(tokyo.countedInNextPeriod().map(Span::inWords)).contains("30 Jun 2022 00:00 to 15:00 UTC");
        Coverage utc = Market.of(ZoneId.of("UTC"), year()).coverage(Q2, Q3);
        assertThat(utc.countedInNextPeriod()).isEmpty();
        assertThat(utc.countedFromPeriodBefore()).isEmpty();
    }

    @Test
    void theQuarterDoesNotWaitForABarThatIsNotOneOfIts() {
        List<PriceBar> untilJune = year().stream()
                .filter(bar -> bar.opensAt().isBefore(Instant.parse("2022-07-01T00:00:00Z")))
                .toList();
        Market market = Market.of(Market.NEW_YORK, untilJune);

        assertThat(((Impaired) market.test(LOT, Q2, Q3)).loss()).isEqualTo(Lot.usd("320350.00"));
        assertThat(missing(market.test(LOT, Q3, Q3.plusDays(1))))
                .as("the next quarter waits for it")
                .extracting(Span::inWords)
                .containsExactly("1 Jul 2022 00:00 to 2 Jul 2022 04:00 UTC");
    }

    @Test
    void itDoesNotForgiveWhatNoBarOverTheEndWillCover() {
        List<PriceBar> bars = new ArrayList<>(year().stream()
                .filter(bar -> bar.opensAt().isBefore(Instant.parse("2022-06-30T00:00:00Z")))
                .toList());
        bars.addAll(Market.bars("2022-06-30T00:00:00Z", "2022-06-30T22:00:00Z", Duration.ofHours(1), "40"));

        assertThat(missing(Market.of(Market.NEW_YORK, bars).test(LOT, Q2, Q3)))
                .extracting(Span::inWords)
                .containsExactly("30 Jun 2022 22:00 to 1 Jul 2022 04:00 UTC");
    }

    @Test
    void whereShorterBarsAreRequiredTheHoursBeforeTheEndHaveNoPriceWithoutThem() {
        Market market = Market.of(Market.NEW_YORK, year()).requiringFiner();
        List<Span> missing = missing(market.test(LOT, Q2, Q3));

        assertThat(missing).extracting(Span::inWords).containsExactly("1 Jul 2022 00:00 to 04:00 UTC");
        assertThat(market.coverage(Q2, Q3).reasons(missing.get(0)))
                .isEqualTo(Map.of(missing.get(0), GapReason.OVER_CUT_OFF));

        List<PriceBar> finer = new ArrayList<>(year());
        finer.addAll(Market.bars("2022-07-01T00:00:00Z", "2022-07-01T04:00:00Z", Duration.ofHours(1), "35"));
        Impaired tested =
                (Impaired) Market.of(Market.NEW_YORK, finer).requiringFiner().test(LOT, Q2, Q3);
        assertThat(tested.low().price()).isEqualTo(UnitPrice.of("35", Lot.USD));
    }

    @Test
    void noEvidenceIsPricedAfterTheEndOfItsWindow() {
        Span period = Market.of(Market.NEW_YORK, List.of()).period(Q2, Q3);
        TestWindow window = TestWindow.of(LOT, period.from(), period.to(), Market.rules(Market.NEW_YORK));
        PriceBar later = Lot.daily(LocalDate.of(2022, 7, 1), "32.90", "33");

        MarketPrice price = new MarketPrice(later.low(), later);
        assertThatThrownBy(() -> new Measured(
                        LOT,
                        Segment.whole(window),
                        MeasurementKind.LOSS,
                        Amounts.ofReduction(Lot.usd("7.10")),
                        Basis.fairValue(LOT, price)))
                .hasMessageContaining("ends after");
    }

    /** Daily bars in UTC of 2022 with a low of 50, of 36.93 on 30 June and of 32.90 on 1 July. */
    private static List<PriceBar> year() {
        return LocalDate.of(2022, 1, 1)
                .datesUntil(LocalDate.of(2023, 1, 2))
                .map(day -> Lot.daily(day, low(day), "100"))
                .toList();
    }

    private static String low(LocalDate day) {
        return day.equals(Q3) ? "32.90" : day.equals(Q3.minusDays(1)) ? "36.93" : "50";
    }
}
