package org.ballast.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.ballast.prices.domain.DayOfVolume;
import org.ballast.prices.domain.OnBalanceVolume;
import org.junit.jupiter.api.Test;
import org.ta4j.core.BarSeries;
import org.ta4j.core.BaseBarSeriesBuilder;
import org.ta4j.core.indicators.volume.OnBalanceVolumeIndicator;
import org.ta4j.core.num.DecimalNumFactory;

/** The running sum over a million bars, and beside it ta4j over a fifth of them, which it first has to make its series of. */
class OnBalanceVolumeBench {

    private static final int BARS = 1_000_000;
    private static final int OF_TA4J = 200_000;
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    @Test
    void aMillionBars() {
        List<DayOfVolume> days = days();
        Duration ours = IntStream.range(0, 41)
                .mapToObj(run -> processorTime(() -> OnBalanceVolume.through(days)))
                .skip(20)
                .sorted()
                .skip(10)
                .findFirst()
                .orElseThrow();
        Figures.print("On-balance volume over 1,000,000 bars, processor time", ours, Duration.ofMillis(20));

        AtomicReference<BarSeries> series = new AtomicReference<>();
        Figures.print(
                "ta4j: series of 200,000 bars, processor time",
                processorTime(() -> series.set(series(days.subList(0, OF_TA4J)))),
                Duration.ofMillis(1_100));
        OnBalanceVolumeIndicator oracle = new OnBalanceVolumeIndicator(series.get());
        Figures.print(
                "ta4j: on-balance volume over 200,000 bars, processor time",
                processorTime(() -> oracle.getValue(OF_TA4J - 1)),
                Duration.ofMillis(440));
        assertThat(OnBalanceVolume.through(days.subList(0, OF_TA4J)).volume())
                .isEqualByComparingTo(oracle.getValue(OF_TA4J - 1).bigDecimalValue());
    }

    private static Duration processorTime(Runnable work) {
        long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began);
    }

    private static List<DayOfVolume> days() {
        Random random = new Random(21);
        return IntStream.range(0, BARS)
                .mapToObj(at -> new DayOfVolume(
                        FIRST.plusDays(at),
                        BigDecimal.valueOf(3_000_000L + random.nextInt(100_000), 2),
                        BigDecimal.valueOf(1 + random.nextInt(1_000_000_000), 8)))
                .toList();
    }

    private static BarSeries series(List<DayOfVolume> days) {
        BarSeries series = new BaseBarSeriesBuilder()
                .withNumFactory(DecimalNumFactory.getInstance())
                .build();
        days.forEach(day -> series.barBuilder()
                .timePeriod(Duration.ofDays(1))
                .endTime(day.day().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC))
                .openPrice(day.close())
                .highPrice(day.close())
                .lowPrice(day.close())
                .closePrice(day.close())
                .volume(day.volume())
                .add());
        return series;
    }
}
