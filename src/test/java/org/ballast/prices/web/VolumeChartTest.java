package org.ballast.prices.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.Mark;
import org.ballast.charts.domain.Spot;
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
        Chart chart = VolumeChart.of(falling(40), "Volume", "BTC", (key, arguments) -> key);
        List<Spot> line = course(chart, 0);
        List<Spot> slope = course(chart, 1);
        assertThat(line).hasSize(40);
        assertThat(line.getFirst().value().orElseThrow()).isEqualByComparingTo("0");
        assertThat(slope).hasSize(2);
        assertThat(slope.getFirst().along()).isEqualTo(line.get(20).along());
        assertThat(slope.getFirst().value().orElseThrow())
                .isEqualByComparingTo(line.get(20).value().orElseThrow());
        assertThat(slope.getLast().value().orElseThrow())
                .isEqualByComparingTo(line.getLast().value().orElseThrow());
        assertThat(course(chart, 2).getLast().along())
                .as("the last day flags")
                .isEqualTo(line.getLast().along());
    }

    @Test
    void oneDayHasNoSlopeAndNoVolumeIsALevelLine() {
        assertThat(VolumeChart.of(falling(1), "Volume", "BTC", (key, arguments) -> key)
                        .marks())
                .hasSize(1);
        List<Day> still = days(IntStream.range(0, 30)
                .mapToObj(at -> new DayOfVolume(FIRST.plusDays(at), BigDecimal.TEN, BigDecimal.ZERO))
                .toList());
        assertThat(course(VolumeChart.of(still, "Volume", "BTC", (key, arguments) -> key), 0))
                .allSatisfy(spot -> assertThat(spot.value().orElseThrow()).isEqualByComparingTo("0"));
    }

    private static List<Spot> course(Chart chart, int number) {
        return ((Mark.Course) chart.marks().get(number)).spots();
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
