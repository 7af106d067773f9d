package org.ballast.operations;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ballast.trading.domain.Instrument;

/**
 * The days of a sample that lies around the day of its loading: files name them by how far they are from the first day of
 * the last month ({@code {M+9}}), from that of the current month ({@code {E-1}}), or as the moment of loading ({@code {NOW}}).
 * Days and months are those of UTC. A volatility ({@code {V0.58}}) is told so that what expires at {@link #expiry} has the price that it
 * would have with it 75 days before.
 *
 * @param now in whole seconds, after the first of the month
 */
record SampleDays(Instant now) {

    private static final Pattern DAY = Pattern.compile("\\{([ME])([+-]\\d{1,3})?}");

    private static final Pattern VOLATILITY = Pattern.compile("\\{V(0\\.\\d+)}");
    private static final int DAYS_TO_EXPIRY = 90;
    private static final int DAYS_OF_VOLATILITY = 75;
    private static final int VOLATILITY_DECIMALS = 4;

    static SampleDays around(Instant now) {
        Instant monthBegan = YearMonth.from(LocalDate.ofInstant(now, ZoneOffset.UTC))
                .atDay(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        Instant whole = now.truncatedTo(ChronoUnit.SECONDS);
        return new SampleDays(whole.equals(monthBegan) ? monthBegan.plusSeconds(1) : whole);
    }

    /** The day on which its options expire, at the hour that is usual. */
    LocalDate expiry() {
        return firstDay().plusMonths(1).plusDays(DAYS_TO_EXPIRY);
    }

    /** What counts is the volatility times the root of the time that is left, as nothing is discounted. */
    private String volatility(String of75Days) {
        Duration left = Duration.between(now, Instrument.expiryOn(expiry()));
        return BigDecimal.valueOf(Duration.ofDays(DAYS_OF_VOLATILITY).toSeconds())
                .divide(BigDecimal.valueOf(left.toSeconds()), MathContext.DECIMAL64)
                .sqrt(MathContext.DECIMAL64)
                .multiply(new BigDecimal(of75Days))
                .setScale(VOLATILITY_DECIMALS, RoundingMode.HALF_UP)
                .toPlainString();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /** The month before the current one. */
    YearMonth lastMonth() {
        return YearMonth.from(today()).minusMonths(1);
    }

    LocalDate firstDay() {
        return lastMonth().atDay(1);
    }

    /** A text with its days as they are called. */
    String told(String text) {
        String timed = VOLATILITY
                .matcher(text.replace("{NOW}", now.toString()))
                .replaceAll(named -> volatility(named.group(1)));
        return DAY.matcher(timed).replaceAll(named -> day(named.group(1), named.group(2)));
    }

    /** The same without the lines that name a day that is not over. */
    String toldUntilYesterday(String text) {
        return text.lines()
                .filter(line -> {
                    Matcher named = DAY.matcher(line);
                    return !named.find() || LocalDate.parse(told(named.group())).isBefore(today());
                })
                .map(this::told)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String day(String from, String offset) {
        LocalDate first = "M".equals(from) ? firstDay() : firstDay().plusMonths(1);
        return first.plusDays(offset == null ? 0 : Long.parseLong(offset)).toString();
    }
}
