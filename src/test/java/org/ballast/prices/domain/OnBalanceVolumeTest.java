package org.ballast.prices.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.trading.domain.Vectors.decimal;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.ballast.trading.domain.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Vector 21: the running sum of volumes, its slope and the flag; and the published example of StockCharts. */
class OnBalanceVolumeTest {

    private static final JsonObject VECTOR =
            Vectors.read(OnBalanceVolumeTest.class, "21_obv_realtime.json").getJsonObject("obv");
    private static final LocalDate FIRST = LocalDate.of(2025, 2, 1);

    @Test
    void eachDayAddsOrTakesItsVolume() {
        List<JsonObject> expected = VECTOR.getJsonArray("expected").getValuesAs(JsonObject.class);
        List<OnBalanceVolume> running = OnBalanceVolume.of(daysOfVector());

        assertThat(running).hasSameSizeAs(expected);
        for (int at = 0; at < expected.size(); at++) {
            JsonObject row = expected.get(at);
            OnBalanceVolume now = running.get(at);
            assertThat(now.last().day()).isEqualTo(row.getString("date"));
            assertThat(now.last().close()).isEqualByComparingTo(decimal(row, "close"));
            assertThat(now.last().volume()).isEqualByComparingTo(decimal(row, "volume"));
            assertThat(now.volume()).isEqualByComparingTo(decimal(row, "obv"));
        }
    }

    @Test
    void theSlopeIsThatOfTheVectorAndFlags() {
        VolumeTrend trend = VolumeTrend.of(OnBalanceVolume.of(daysOfVector()));

        assertThat(trend.slope()).isEqualByComparingTo(decimal(VECTOR, "linearSlope"));
        assertThat(trend.normalised().orElseThrow())
                .isEqualByComparingTo(decimal(VECTOR, "normalisedSlope=slope/averageVolume"));
        assertThat(trend.priceChange()).isEqualByComparingTo(decimal(VECTOR, "priceChange"));
        assertThat(trend.flags()).isTrue();
        assertThat(VECTOR.keySet())
                .containsExactlyInAnyOrder(
                        "inputs", "expected", "linearSlope", "normalisedSlope=slope/averageVolume", "priceChange");
    }

    @Test
    void thePublishedExampleComesOut() throws IOException {
        List<String> rows = lines("stockcharts_obv.csv");
        List<DayOfVolume> days = new ArrayList<>();
        for (int at = 1; at < rows.size(); at++) {
            String[] cells = rows.get(at).split(",", -1);
            BigDecimal volume = cells[2].isEmpty() ? BigDecimal.ZERO : new BigDecimal(cells[2]);
            days.add(new DayOfVolume(FIRST.plusDays(at), new BigDecimal(cells[1]), volume));
        }
        List<OnBalanceVolume> running = OnBalanceVolume.of(days);

        for (int at = 2; at < rows.size(); at++) {
            assertThat(running.get(at - 1).volume())
                    .isEqualByComparingTo(rows.get(at).split(",", -1)[5]);
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pricesOfAnotherScaleChangeNothingAndTwiceTheVolumeDoublesIt(int seed) {
        List<DayOfVolume> days = randomDays(new Random(seed));
        List<DayOfVolume> scaled = days.stream()
                .map(day -> new DayOfVolume(
                        day.day(),
                        day.close().multiply(new BigDecimal("0.001")),
                        day.volume().multiply(BigDecimal.TWO)))
                .toList();
        VolumeTrend trend = VolumeTrend.of(OnBalanceVolume.of(days));
        VolumeTrend ofScaled = VolumeTrend.of(OnBalanceVolume.of(scaled));

        assertThat(OnBalanceVolume.of(scaled).getLast().volume())
                .isEqualByComparingTo(
                        OnBalanceVolume.of(days).getLast().volume().multiply(BigDecimal.TWO));
        assertThat(ofScaled.normalised()).isEqualTo(trend.normalised());
        assertThat(ofScaled.flags()).isEqualTo(trend.flags());
    }

    @Test
    void withoutVolumeNothingIsFlagged() {
        List<DayOfVolume> days = IntStream.range(0, 20)
                .mapToObj(at -> new DayOfVolume(FIRST.plusDays(at), BigDecimal.valueOf(100 - at), BigDecimal.ZERO))
                .toList();
        VolumeTrend trend = VolumeTrend.of(OnBalanceVolume.of(days));

        assertThat(trend.normalised()).isEmpty();
        assertThat(trend.flags()).isFalse();
    }

    @Test
    void aDayThatIsNotLaterIsRefused() {
        DayOfVolume day = new DayOfVolume(FIRST, BigDecimal.TEN, BigDecimal.ONE);

        assertThatThrownBy(() -> OnBalanceVolume.startingWith(day).after(day))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> VolumeTrend.of(List.of(OnBalanceVolume.startingWith(day))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DayOfVolume(FIRST, BigDecimal.ZERO, BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<DayOfVolume> daysOfVector() {
        return VECTOR.getJsonArray("inputs").getValuesAs(JsonObject.class).stream()
                .map(row -> new DayOfVolume(
                        LocalDate.parse(row.getString("date")), decimal(row, "close"), decimal(row, "volume")))
                .toList();
    }

    private static List<DayOfVolume> randomDays(Random random) {
        return IntStream.range(0, 20)
                .mapToObj(at -> new DayOfVolume(
                        FIRST.plusDays(at),
                        BigDecimal.valueOf(90 + random.nextInt(20)),
                        BigDecimal.valueOf(1 + random.nextInt(100_000), 2)))
                .toList();
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(OnBalanceVolumeTest.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
