package org.ballast.prices.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ballast.prices.application.ReadOnBalanceVolume.Day;
import org.ballast.prices.domain.DayOfVolume;
import org.ballast.prices.domain.OnBalanceVolume;
import org.ballast.prices.domain.VolumeTrend;
import org.junit.jupiter.api.Test;

/** On-balance volume as a drawing: from zero, with the line through its last days and the days that flag. */
class VolumeChartTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 2, 1);

    @Test
    void aSteadyFallIsALineThatItsSlopeLiesOn() {
        VolumeChart chart = VolumeChart.of(falling(40));
        String[] points = chart.line().split(" ");
        assertThat(points).hasSize(40);
        VolumeChart.Slope slope = chart.slope().orElseThrow();
        assertThat(points[20]).isEqualTo(slope.x1() + "," + slope.y1());
        assertThat(points[39]).isEqualTo(slope.x2() + "," + slope.y2());
        assertThat(chart.volumes()).extracting(CandleChart.Tick::label).contains("0");
        assertThat(chart.flags().getLast().day()).isEqualTo(FIRST.plusDays(39));
        assertThat(chart.days()).hasSizeBetween(2, 7);
    }

    @Test
    void oneDayHasNoSlopeAndNoVolumeIsALevelLine() {
        VolumeChart one = VolumeChart.of(falling(1));
        assertThat(one.slope()).isEmpty();
        assertThat(one.flags()).isEmpty();
        List<Day> still = days(IntStream.range(0, 30)
                .mapToObj(at -> new DayOfVolume(FIRST.plusDays(at), BigDecimal.TEN, BigDecimal.ZERO))
                .toList());
        VolumeChart level = VolumeChart.of(still);
        assertThat(List.of(level.line().split(" ", -1)).stream()
                        .map(point -> point.substring(point.indexOf(',') + 1))
                        .distinct())
                .hasSize(1);
    }

    private static List<Day> falling(int count) {
        return days(IntStream.range(0, count)
                .mapToObj(
                        at -> new DayOfVolume(FIRST.plusDays(at), BigDecimal.valueOf(200L - at), BigDecimal.valueOf(5)))
                .toList());
    }

    private static List<Day> days(List<DayOfVolume> days) {
        List<OnBalanceVolume> running = OnBalanceVolume.of(days);
        return IntStream.range(0, running.size())
                .mapToObj(at -> {
                    int from = Math.max(0, at + 1 - VolumeTrend.DAYS);
                    return new Day(
                            running.get(at),
                            at == from ? Optional.empty() : Optional.of(VolumeTrend.of(running.subList(from, at + 1))));
                })
                .toList();
    }
}
