package org.ballast.prices.domain;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballast.amounts.UnitPrice;
import org.ballast.imports.domain.CsvForm;
import org.ballast.imports.domain.ImportRow;

/**
 * What a line of prices says. Two forms: daily bars in UTC by {@code date}, or bars of any length up to a day by {@code at}
 * and {@code interval}. The currency is USD where none is named. A price is more than zero; a bar is complete, so its end
 * is not in the future.
 */
public final class PriceFile {

    private static final String PRICES = "open,high,low,close,volume";
    private static final CsvForm DAILY = new CsvForm(List.of(("asset,date," + PRICES).split(",")), List.of("currency"));
    private static final CsvForm BY_INTERVAL =
            new CsvForm(List.of(("asset,at,interval," + PRICES).split(",")), List.of("currency"));
    private static final Pattern SHORT_INTERVAL = Pattern.compile("(\\d{1,5})([smhdSHD])");
    private static final Duration DAY = Duration.ofDays(1);

    private PriceFile() {}

    /** The form that the header means. */
    public static CsvForm form(List<String> header) {
        return header.contains("at") || header.contains("interval") ? BY_INTERVAL : DAILY;
    }

    /**
     * The bar of a line, or nothing after its errors were noted.
     *
     * @param now a bar that has not ended by then is an error
     */
    public static Optional<QuotedBar> bar(ImportRow row, Instant now) {
        Optional<String> asset = row.required("asset");
        Optional<Duration> interval = interval(row);
        Optional<Instant> opensAt = interval.flatMap(length -> opensAt(row, length, now));
        Optional<Currency> currency = currency(row);
        Optional<BigDecimal> open = price(row, "open");
        Optional<BigDecimal> high = price(row, "high");
        Optional<BigDecimal> low = price(row, "low");
        Optional<BigDecimal> close = price(row, "close");
        Optional<BigDecimal> volume = volume(row);
        boolean complete = asset.isPresent() && opensAt.isPresent() && currency.isPresent() && volume.isPresent();
        if (open.isEmpty() || high.isEmpty() || low.isEmpty() || close.isEmpty()) {
            return Optional.empty();
        }
        boolean enclosed = encloses(row, open.get(), high.get(), low.get(), close.get());
        if (!complete || !enclosed) {
            return Optional.empty();
        }
        Currency in = currency.get();
        PriceBar bar = new PriceBar(
                0,
                opensAt.get(),
                interval.get(),
                new UnitPrice(open.get(), in),
                new UnitPrice(high.get(), in),
                new UnitPrice(low.get(), in),
                new UnitPrice(close.get(), in),
                volume.get());
        return Optional.of(new QuotedBar(row.line(), asset.get(), bar));
    }

    private static Optional<Duration> interval(ImportRow row) {
        return row.isInHeader("interval")
                ? row.parsed("interval", PriceFile::interval, "is not an interval up to a day such as PT4H, 4h or 1d")
                : Optional.of(DAY);
    }

    /**
     * ISO 8601 (PT4H) or short (4h, 15m, 1d), whole seconds. Venues write 1M for a month, which is no interval here.
     *
     * @throws IllegalArgumentException if it is neither, nothing, or longer than a day
     * @throws java.time.DateTimeException as above
     */
    static Duration interval(String text) {
        Matcher brief = SHORT_INTERVAL.matcher(text);
        Duration length = brief.matches()
                ? Duration.ofSeconds(Long.parseLong(brief.group(1))
                        * secondsOf(brief.group(2).toLowerCase(Locale.ROOT)))
                : Duration.parse(text);
        if (length.compareTo(DAY) > 0
                || length.toSeconds() < 1
                || !length.equals(length.truncatedTo(ChronoUnit.SECONDS))) {
            throw new IllegalArgumentException(text);
        }
        return length;
    }

    /** The short form of an interval: 4h, 15m, 1d. */
    public static String brief(Duration interval) {
        for (String unit : List.of("d", "h", "m")) {
            if (interval.toSeconds() % secondsOf(unit) == 0) {
                return interval.toSeconds() / secondsOf(unit) + unit;
            }
        }
        return interval.toSeconds() + "s";
    }

    private static long secondsOf(String unit) {
        return switch (unit) {
            case "s" -> 1;
            case "m" -> 60;
            case "h" -> 3_600;
            default -> 86_400;
        };
    }

    private static Optional<Instant> opensAt(ImportRow row, Duration length, Instant now) {
        boolean byInterval = row.isInHeader("at");
        Optional<Instant> opensAt = byInterval
                ? row.instant("at")
                : row.date("date").map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
        String column = byInterval ? "at" : "date";
        return opensAt.flatMap(at -> {
            if (at.plus(length).isAfter(now)) {
                row.error(column, "lies in the future or is not over yet; only complete bars are recorded");
                return Optional.empty();
            }
            if (at.getEpochSecond() < 0 || at.getNano() % 1_000 != 0) {
                row.error(column, "is before 1970 or finer than a microsecond");
                return Optional.empty();
            }
            return Optional.of(at);
        });
    }

    private static Optional<Currency> currency(ImportRow row) {
        return row.has("currency") ? row.currency("currency") : Optional.of(Currency.getInstance("USD"));
    }

    private static Optional<BigDecimal> price(ImportRow row, String column) {
        return row.unitDecimal(column).flatMap(price -> {
            if (price.signum() <= 0) {
                row.error(column, "is not more than zero; a missing price is left out, never zero");
                return Optional.empty();
            }
            return Optional.of(price);
        });
    }

    private static Optional<BigDecimal> volume(ImportRow row) {
        return row.unitDecimal("volume").flatMap(volume -> {
            if (volume.signum() < 0) {
                row.error("volume", "is less than zero");
                return Optional.empty();
            }
            return Optional.of(volume);
        });
    }

    private static boolean encloses(ImportRow row, BigDecimal open, BigDecimal high, BigDecimal low, BigDecimal close) {
        boolean lowest = low.compareTo(open.min(close).min(high)) <= 0;
        boolean highest = high.compareTo(open.max(close)) >= 0;
        if (!lowest) {
            row.error("low", "is higher than open, close or high");
        }
        if (!highest) {
            row.error("high", "is lower than open or close");
        }
        return lowest && highest;
    }
}
