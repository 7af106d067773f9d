package org.ballast.operations;

import static java.math.RoundingMode.HALF_UP;
import static java.util.Map.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How the illustrative daily bars of {@code sample/helix-prices.csv} were made; they are no market's prices.
 *
 * <p>Closes run in straight lines between turning points, with a ripple of at most 1 % between them. A day opens at the
 * close before; its high is 0.8 % above and its low 0.6 % below the farther of the two, except on the six days whose low
 * the worked example of accounting.md §1.2 names.
 */
final class HelixPriceRule {

    private static final NavigableMap<LocalDate, BigDecimal> TURNING_POINTS = byDate(Map.ofEntries(
            entry("2023-12-31", "42150.00"),
            entry("2024-01-15", "42600.00"),
            entry("2024-01-23", "39400.00"),
            entry("2024-02-28", "61500.00"),
            entry("2024-03-12", "71400.00"),
            entry("2024-03-20", "62400.00"),
            entry("2024-04-08", "70800.00"),
            entry("2024-05-01", "58300.00"),
            entry("2024-05-20", "70600.00"),
            entry("2024-06-30", "62900.00"),
            entry("2024-07-22", "67800.00"),
            entry("2024-08-05", "53900.00"),
            entry("2024-08-20", "59300.00"),
            entry("2024-08-25", "63800.00"),
            entry("2024-09-06", "54100.00"),
            entry("2024-09-30", "64200.00"),
            entry("2024-10-10", "60400.00"),
            entry("2024-11-12", "88600.00"),
            entry("2024-11-20", "94100.00"),
            entry("2024-12-17", "106200.00"),
            entry("2024-12-31", "93400.00")));

    static final NavigableMap<LocalDate, BigDecimal> DECIDING_LOWS = byDate(Map.of(
            "2024-01-23", "38521.85",
            "2024-03-20", "60771.10",
            "2024-05-01", "56555.29",
            "2024-08-05", "49050.01",
            "2024-09-06", "52530.00",
            "2024-10-10", "58895.20"));

    private HelixPriceRule() {}

    /** The line of the file for a day of 2024. */
    static String line(LocalDate day) {
        BigDecimal open = close(day.minusDays(1));
        BigDecimal close = close(day);
        BigDecimal high = open.max(close).multiply(new BigDecimal("1.008")).setScale(2, HALF_UP);
        BigDecimal usualLow = open.min(close).multiply(new BigDecimal("0.994")).setScale(2, HALF_UP);
        BigDecimal low = DECIDING_LOWS.getOrDefault(day, usualLow);
        int volume = 1000 + day.getDayOfYear() * 37 % 251;
        return "BTC," + day + "," + open + "," + high + "," + low + "," + close + "," + volume + ",USD";
    }

    private static BigDecimal close(LocalDate day) {
        var from = TURNING_POINTS.floorEntry(day);
        if (from.getKey().equals(day)) {
            return from.getValue();
        }
        var to = TURNING_POINTS.higherEntry(day);
        BigDecimal rise = to.getValue().subtract(from.getValue());
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(from.getKey(), day));
        BigDecimal length = BigDecimal.valueOf(ChronoUnit.DAYS.between(from.getKey(), to.getKey()));
        BigDecimal onLine = from.getValue().add(rise.multiply(days).divide(length, 12, HALF_UP));
        BigDecimal ripple =
                BigDecimal.valueOf(500 + day.getDayOfYear() * 7 % 11 - 5).movePointLeft(3);
        return onLine.multiply(ripple).multiply(BigDecimal.TWO).setScale(2, HALF_UP);
    }

    private static NavigableMap<LocalDate, BigDecimal> byDate(Map<String, String> prices) {
        NavigableMap<LocalDate, BigDecimal> byDate = new TreeMap<>();
        prices.forEach((day, price) -> byDate.put(LocalDate.parse(day), new BigDecimal(price)));
        return byDate;
    }
}
