package org.ballast.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the sample files claim to be. */
class SampleFilesTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);

    @Test
    void theIllustrativePricesFollowTheirRule() throws IOException {
        List<String> expected = NEW_YEAR.datesUntil(NEW_YEAR.plusYears(1))
                .map(HelixPriceRule::line)
                .toList();

        assertThat(data("helix-prices.csv")).isEqualTo(expected).hasSize(366);
    }

    @ParameterizedTest(name = "lots held after {0} meet their low on {2}")
    @CsvSource({
        "2024-01-15, 2024-04-01, 2024-01-23",
        "2024-03-12, 2024-04-01, 2024-03-20",
        "2024-03-31, 2024-07-01, 2024-05-01",
        "2024-06-30, 2024-10-01, 2024-08-05",
        "2024-08-20, 2024-10-01, 2024-09-06",
        "2024-09-30, 2025-01-01, 2024-10-10"
    })
    void theLowsOfTheWorkedExampleDecide(LocalDate after, LocalDate before, LocalDate lowest) throws IOException {
        BigDecimal low = Objects.requireNonNull(HelixPriceRule.DECIDING_LOWS.get(lowest));

        List<BigDecimal> lows = bars().filter(bar -> day(bar).isAfter(after) && day(bar).isBefore(before))
                .map(bar -> new BigDecimal(bar[4]))
                .sorted()
                .toList();

        assertThat(lows).first().isEqualTo(low);
        assertThat(lows.get(1)).as("the next lowest").isGreaterThan(low);
    }

    @ParameterizedTest(name = "{0} trades at {1}")
    @CsvSource({"2024-01-15, 42500.00", "2024-03-12, 71250.50", "2024-08-20, 59400.40", "2024-11-20, 94000.00"})
    void thePurchasesAndTheSaleLieInsideTheirDays(LocalDate day, BigDecimal price) throws IOException {
        String[] bar = bars().filter(row -> day(row).equals(day)).findFirst().orElseThrow();

        assertThat(price).isBetween(new BigDecimal(bar[4]), new BigDecimal(bar[3]));
    }

    @Test
    void noIllustrativeBarIsAnOutlier() throws IOException {
        assertThat(bars())
                .allSatisfy(bar -> assertThat(new BigDecimal(bar[4])).isGreaterThan(half(new BigDecimal(bar[2]))));
    }

    @Test
    void theAnnouncedPurchasesAddUpToWhatWasReported() throws IOException {
        List<String[]> lots =
                data("mstr-lots.csv").stream().map(line -> line.split(",", -1)).toList();

        assertThat(lots).hasSize(25);
        assertThat(lots.stream().mapToLong(lot -> Long.parseLong(lot[3])).sum())
                .as("132,500 BTC at 2022-12-31 after the sale of 704")
                .isEqualTo(132_500 + 704);
        assertThat(lots.stream().map(lot -> new BigDecimal(lot[4])).reduce(BigDecimal.ZERO, BigDecimal::add))
                .as("original cost at 2022-12-31 as reported, with what the sale relieved, in rounded announcements")
                .isCloseTo(new BigDecimal("4039450000"), within(new BigDecimal("6000000")));
    }

    private static Stream<String[]> bars() throws IOException {
        return data("helix-prices.csv").stream().map(line -> line.split(",", -1));
    }

    private static LocalDate day(String[] bar) {
        return LocalDate.parse(bar[1]);
    }

    private static BigDecimal half(BigDecimal price) {
        return price.divide(BigDecimal.TWO);
    }

    private static List<String> data(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(SampleFilesTest.class.getResourceAsStream("/sample/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }
    }
}
