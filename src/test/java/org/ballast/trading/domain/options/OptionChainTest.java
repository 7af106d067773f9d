package org.ballast.trading.domain.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A chain as a venue published it: inverse options by Black-76 without interest, 365 days, give its marks. Its file has no licence
 * and is not part of the tree: {@code -Dballast.options.chain=FILE} names one with the columns of Deribit's summary of a book.
 */
class OptionChainTest {

    private static final double SECONDS_OF_YEAR = 31_536_000;
    private static final double TOLERATED_COIN = 0.00002;
    private static final double TOLERATED_DELTA = 0.005;
    private static final double MOST = 0.95;

    private record Quoted(double price, double delta, double mark, double toldDelta) {}

    @Test
    void theModelGivesTheMarksThatAVenuePublished() throws IOException {
        String file = System.getProperty("ballast.options.chain", "");
        assumeThat(file).as("no chain is named").isNotEmpty();
        List<Quoted> quoted = quoted(Files.readAllLines(Path.of(file)));

        assertThat(quoted).hasSizeGreaterThan(100);
        assertThat(share(
                        quoted.stream()
                                .mapToDouble(each -> Math.abs(each.price() - each.mark()))
                                .toArray(),
                        TOLERATED_COIN))
                .as("marks within %s coin", TOLERATED_COIN)
                .isGreaterThanOrEqualTo(MOST);
        assertThat(share(
                        quoted.stream()
                                .mapToDouble(each -> Math.abs(each.delta() - each.toldDelta()))
                                .toArray(),
                        TOLERATED_DELTA))
                .as("deltas, which venues tell without the premium")
                .isGreaterThanOrEqualTo(MOST);
    }

    private static double share(double[] errors, double tolerated) {
        return (double) Arrays.stream(errors)
                        .filter(error -> error <= tolerated)
                        .count()
                / errors.length;
    }

    private static List<Quoted> quoted(List<String> lines) {
        String[] header = lines.getFirst().split(",", -1);
        return lines.stream()
                .skip(1)
                .map(line -> quoted(row(header, line.split(",", -1))))
                .toList();
    }

    private static Map<String, String> row(String[] header, String[] values) {
        Map<String, String> row = new HashMap<>();
        IntStream.range(0, header.length).forEach(at -> row.put(header[at], values[at]));
        return row;
    }

    private static Quoted quoted(Map<String, String> row) {
        double years = Duration.between(
                                OffsetDateTime.parse(text(row, "timestamp")),
                                OffsetDateTime.parse(text(row, "expiry_datetime")))
                        .toMillis()
                / 1000.0
                / SECONDS_OF_YEAR;
        OptionRight right = text(row, "option_type").equals("call") ? OptionRight.CALL : OptionRight.PUT;
        OptionGreeks value = OptionGreeks.of(
                OptionInputs.inverse(
                        number(row, "underlying"), number(row, "strike"), years, number(row, "implied_volatility")),
                right);
        return new Quoted(value.price(), value.delta(), number(row, "mark_price"), number(row, "delta"));
    }

    private static String text(Map<String, String> row, String column) {
        return row.getOrDefault(column, "").strip();
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(text(row, column));
    }
}
