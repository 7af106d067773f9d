package org.ballast.signals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.ballast.amounts.UnitPrice;
import org.ballast.prices.domain.PriceBar;
import org.ballast.prices.domain.VolumeByDay;
import org.junit.jupiter.api.Test;

/** A stablecoin off its peg for more than 24 hours, as in March 2023. */
class DepegTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 3, 1);

    private final List<PriceBar> bars = new ArrayList<>();

    @Test
    void dayAfterDayBelowFiresSinceTheFirstCloseBelow() {
        whole(9);
        bar("1.00", "1.00", "0.88", "0.97");
        bar("0.97", "0.985", "0.95", "0.98");
        Indicator depeg = depeg();
        assertThat(depeg.fires()).isTrue();
        assertThat(depeg.since()).contains(FIRST.plusDays(10));
        assertThat(depeg.leadsTo()).isEqualTo(LeadsTo.LOOK);
    }

    @Test
    void oneDayBelowIsNotMoreThanADay() {
        whole(9);
        bar("0.985", "0.985", "0.95", "0.98");
        assertThat(depeg().state()).isEqualTo(IndicatorState.NOT_FIRED);
    }

    @Test
    void aLowThatIsMadeGoodByTheCloseIsNone() {
        whole(9);
        bar("1.00", "1.00", "0.88", "0.995");
        bar("0.995", "1.00", "0.90", "1.00");
        assertThat(depeg().state()).isEqualTo(IndicatorState.NOT_FIRED);
    }

    @Test
    void whatIsOverIsToldWithItsLastDay() {
        whole(9);
        bar("0.98", "0.98", "0.95", "0.98");
        bar("0.98", "0.98", "0.95", "0.98");
        whole(3);
        Indicator depeg = depeg();
        assertThat(depeg.state()).isEqualTo(IndicatorState.NOT_FIRED);
        assertThat(depeg.last()).contains(FIRST.plusDays(10));
    }

    @Test
    void hourlyPricesAreCountedByTheHour() {
        whole(9);
        LocalDate day = FIRST.plusDays(9);
        for (int hour = 0; hour < 24; hour++) {
            bars.add(hour(day, hour, "0.98"));
        }
        assertThat(depeg().fires()).as("24 hours").isFalse();
        for (int hour = 0; hour < 24; hour++) {
            bars.add(hour(day.plusDays(1), hour, hour == 0 ? "0.98" : "1.00"));
        }
        Indicator over = depeg();
        assertThat(over.state()).isEqualTo(IndicatorState.NOT_FIRED);
        assertThat(over.last()).as("25 hours").contains(day.plusDays(1));
    }

    @Test
    void aPegThatPricesDoNotShowIsSaidToBeMissing() {
        for (int day = 0; day < 10; day++) {
            bar("0.92", "0.93", "0.91", "0.92");
        }
        assertThat(depeg().missing()).containsExactly(MissingInput.PEG_IN_CURRENCY);
    }

    private Indicator depeg() {
        VolumeByDay days = new VolumeByDay(ZoneOffset.UTC);
        bars.forEach(days::add);
        LocalDate last = days.days().getLast().day();
        return Depeg.of(bars, new MarketDays(days.days(), last, last.withDayOfYear(1)), ZoneOffset.UTC);
    }

    private void whole(int count) {
        for (int at = 0; at < count; at++) {
            bar("1.00", "1.00", "0.999", "1.00");
        }
    }

    private void bar(String open, String high, String low, String close) {
        bars.add(Days.bar(FIRST.plusDays(bars.size()), open, high, low, close));
    }

    private static PriceBar hour(LocalDate day, int hour, String price) {
        UnitPrice each = UnitPrice.of(price, Days.USD);
        return new PriceBar(
                0,
                day.atTime(hour, 0).toInstant(ZoneOffset.UTC),
                Duration.ofHours(1),
                each,
                each,
                each,
                each,
                BigDecimal.ONE);
    }
}
