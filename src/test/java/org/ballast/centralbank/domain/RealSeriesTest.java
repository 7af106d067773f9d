package org.ballast.centralbank.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The real series that the samples carry: identities of every week, units, and the largest rise. */
class RealSeriesTest {

    private static final StatementTemplate CONDITION = MigratedTemplates.of("FED_H41");
    private static final StatementTemplate SERIES = MigratedTemplates.of("FED_SERIES");
    private static final StatementTemplate EUROSYSTEM = MigratedTemplates.of("EUROSYSTEM");
    private static final LocalDate EVER = LocalDate.of(2030, 1, 1);

    @Test
    void theIdentitiesOfTheFederalReserveHoldInEveryWeek() {
        SortedMap<LocalDate, SortedMap<String, BigDecimal>> weeks = read("fed-h41-2016-2017.csv");
        Map<String, BigDecimal> worst = new HashMap<>();
        weeks.forEach((day, figures) -> {
            assertThat(CONDITION.missing(figures)).as("%s", day).isEmpty();
            List<Residual> residuals = CONDITION.residuals(figures);
            assertThat(residuals)
                    .hasSize(8)
                    .allSatisfy(each -> assertThat(each.state())
                            .as("%s %s", day, each.identity().code())
                            .isEqualTo(Residual.State.HOLDS));
            residuals.forEach(each ->
                    worst.merge(each.identity().code(), each.difference().abs(), BigDecimal::max));
        });

        assertThat(weeks).hasSize(100);
        assertThat(worst)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "BALANCE", new BigDecimal(1),
                        "ASSETS", new BigDecimal(2),
                        "CREDIT", new BigDecimal(1),
                        "SECURITIES", new BigDecimal(1),
                        "TREASURY", new BigDecimal(1),
                        "DEPOSITS", new BigDecimal(1),
                        "LIABILITIES", new BigDecimal(2),
                        "CAPITAL", new BigDecimal(0)));
        assertThat(CONDITION.measure(Measure.TOTAL_ASSETS, Objects.requireNonNull(weeks.get(weeks.firstKey()))))
                .contains(new BigDecimal("4483495"));
        assertThat(CONDITION.measure(Measure.TOTAL_ASSETS, Objects.requireNonNull(weeks.get(weeks.lastKey()))))
                .contains(new BigDecimal("4448680"));
    }

    @Test
    void theEurosystemsItemsSumToItsTotalsAndSplitTheirChanges() {
        SortedMap<LocalDate, SortedMap<String, BigDecimal>> weeks = read("eurosystem-weeks.csv");
        List<BigDecimal> differences = weeks.values().stream()
                .map(figures ->
                        EUROSYSTEM.residuals(figures).getFirst().difference().negate())
                .toList();

        assertThat(differences).containsExactly(new BigDecimal(2), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ONE);
        assertThat(points(weeks, EUROSYSTEM))
                .extracting(point -> point.weekly().orElseThrow())
                .containsExactly(
                        new BigDecimal(3382), new BigDecimal(-4089), new BigDecimal(-3985), new BigDecimal(138379));
    }

    @Test
    void reverseReposInBillionsAreTakenFromATotalInMillions() {
        SortedMap<String, BigDecimal> figures = new TreeMap<>(Map.of(
                "WALCL", new BigDecimal("8551169"),
                "RRPONTSYD", new BigDecimal("2553.716"),
                "WTREGEN", new BigDecimal("446685")));

        assertThat(SERIES.measure(Measure.NET_LIQUIDITY, figures).orElseThrow()).isEqualByComparingTo("5550768");
    }

    @Test
    void theLargestRiseOfAWeekWasInMarch2020AndNetLiquidityIsNotSaidWithoutTheGovernmentsAccount() {
        List<LiquidityPoint> points = points(read("fed-series-2019-2023.csv"), SERIES);
        LiquidityPoint largest = points.stream()
                .filter(point -> point.weekly().isPresent())
                .reduce((one, other) ->
                        one.weekly().orElseThrow().compareTo(other.weekly().orElseThrow()) >= 0 ? one : other)
                .orElseThrow();

        assertThat(points).hasSize(261);
        assertThat(largest.asOf()).isEqualTo("2020-03-25");
        assertThat(largest.weekly()).contains(new BigDecimal(586066));
        assertThat(largest.transactions()).contains(new BigDecimal(586066));
        assertThat(largest.measure(Measure.NET_LIQUIDITY)).isEmpty();
        assertThat(points.getFirst().weekly()).isEmpty();
        assertThat(points.get(12).quarterly()).isEmpty();
        assertThat(points.get(13).quarterly()).contains(new BigDecimal("-0.030275"));
    }

    /** The file names no licence, so that the tree does not carry it: its folder is told by {@code -Dballast.testData}. */
    @Test
    void theMonthsOfTheBankOfGreeceBalance() {
        Path file = Path.of(System.getProperty("ballast.testData", ""), "bank_of_greece_monthly_2006-2011.csv");
        assumeThat(file).exists();
        StatementTemplate template = MigratedTemplates.of("EUROSYSTEM_NCB");
        SortedMap<LocalDate, SortedMap<String, BigDecimal>> months = new TreeMap<>();
        lines(file)
                .map(line -> line.split(",", -1))
                .forEach(row -> months.computeIfAbsent(LocalDate.parse(row[0]), none -> new TreeMap<>())
                        .put(row[1].charAt(0) + row[2], new BigDecimal(row[row.length - 1])));

        List<Residual> residuals = months.values().stream()
                .map(figures -> template.residuals(figures).getFirst())
                .toList();

        assertThat(months).hasSize(72);
        assertThat(months.values())
                .allSatisfy(figures -> assertThat(template.missing(figures)).isEmpty());
        assertThat(residuals).allSatisfy(each -> assertThat(each.state()).isEqualTo(Residual.State.HOLDS));
        assertThat(residuals.stream().filter(each -> each.difference().signum() != 0))
                .hasSize(1);
        assertThat(template.measure(Measure.TOTAL_ASSETS, Objects.requireNonNull(months.get(months.lastKey()))))
                .contains(new BigDecimal("168436282976"));
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().skip(1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<LiquidityPoint> points(
            SortedMap<LocalDate, SortedMap<String, BigDecimal>> weeks, StatementTemplate template) {
        List<Release> releases = weeks.entrySet().stream()
                .map(week -> new Release(
                        1, 1, week.getKey(), 1, template.id(), week.getValue(), "", "", "preparer", Instant.EPOCH))
                .toList();
        return new LiquiditySeries(releases, Map.of(template.id(), template)).between(LocalDate.EPOCH, EVER);
    }

    private static SortedMap<LocalDate, SortedMap<String, BigDecimal>> read(String file) {
        SortedMap<LocalDate, SortedMap<String, BigDecimal>> weeks = new TreeMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RealSeriesTest.class.getResourceAsStream("/sample/" + file)),
                StandardCharsets.UTF_8))) {
            reader.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(row -> weeks.computeIfAbsent(LocalDate.parse(row[0]), none -> new TreeMap<>())
                            .put(row[1], new BigDecimal(row[2])));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return weeks;
    }
}
