package org.ballast.planning.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.ballast.amounts.UnitPrice;

/**
 * What closes of the past say of assets together: mean and covariance of their daily returns, of a year of 365 days since digital
 * assets trade on each. Days count on which every one of them has a close and one the day before.
 *
 * @param days how many returns of each there are
 * @param mean of each asset for a year, ten decimals, half up
 * @param covariance the same, of a sample; ten decimals, half up
 */
public record Returns(int days, List<BigDecimal> mean, List<List<BigDecimal>> covariance) {

    /** Fewer returns say nothing. */
    public static final int FEWEST = 30;

    private static final BigDecimal DAYS_OF_YEAR = BigDecimal.valueOf(365);
    private static final int DECIMALS = 10;
    private static final MathContext DIGITS = MathContext.DECIMAL128;

    public Returns {
        mean = List.copyOf(mean);
        covariance = covariance.stream().map(List::copyOf).toList();
    }

    /** Empty where there are too few days, or no assets. */
    public static Optional<Returns> of(List<Map<LocalDate, UnitPrice>> closes) {
        List<List<BigDecimal>> daily = new ArrayList<>();
        closes.forEach(asset -> daily.add(new ArrayList<>()));
        if (closes.isEmpty()) {
            return Optional.empty();
        }
        for (LocalDate day : new TreeSet<>(closes.getFirst().keySet())) {
            List<BigDecimal> ofDay = closes.stream()
                    .flatMap(asset -> returned(asset, day).stream())
                    .toList();
            if (ofDay.size() == closes.size()) {
                for (int at = 0; at < ofDay.size(); at++) {
                    daily.get(at).add(ofDay.get(at));
                }
            }
        }
        int days = daily.getFirst().size();
        return days < FEWEST ? Optional.empty() : Optional.of(of(days, daily));
    }

    private static Returns of(int days, List<List<BigDecimal>> daily) {
        List<BigDecimal> means = daily.stream().map(Returns::mean).toList();
        List<List<BigDecimal>> covariance = new ArrayList<>();
        for (int row = 0; row < daily.size(); row++) {
            List<BigDecimal> ofRow = new ArrayList<>();
            for (int column = 0; column < daily.size(); column++) {
                ofRow.add(yearly(products(daily, means, row, column).divide(BigDecimal.valueOf(days - 1L), DIGITS)));
            }
            covariance.add(ofRow);
        }
        return new Returns(days, means.stream().map(Returns::yearly).toList(), covariance);
    }

    private static BigDecimal products(List<List<BigDecimal>> daily, List<BigDecimal> means, int row, int column) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int at = 0; at < daily.get(row).size(); at++) {
            sum = sum.add(
                    daily.get(row)
                            .get(at)
                            .subtract(means.get(row))
                            .multiply(daily.get(column).get(at).subtract(means.get(column)), DIGITS),
                    DIGITS);
        }
        return sum;
    }

    private static BigDecimal mean(List<BigDecimal> values) {
        return values.stream()
                .reduce(BigDecimal.ZERO, (sum, value) -> sum.add(value, DIGITS))
                .divide(BigDecimal.valueOf(values.size()), DIGITS);
    }

    private static BigDecimal yearly(BigDecimal daily) {
        return daily.multiply(DAYS_OF_YEAR).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static Optional<BigDecimal> returned(Map<LocalDate, UnitPrice> closes, LocalDate day) {
        UnitPrice close = closes.get(day);
        UnitPrice before = closes.get(day.minusDays(1));
        return close == null || before == null
                ? Optional.empty()
                : Optional.of(close.perUnit().divide(before.perUnit(), DIGITS).subtract(BigDecimal.ONE));
    }
}
