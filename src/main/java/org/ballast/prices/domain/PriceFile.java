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
import org.ballast.amounts.AmountsSentence;
import org.ballast.amounts.UnitPrice;
import org.ballast.imports.domain.CsvForm;
import org.ballast.imports.domain.ImportRow;

/**
 * What a line of prices says. Two forms: daily bars in UTC by {@code date}, or bars of any length up to a day by {@code at}
 * and {@code interval}. The currency is USD where none is named. Numbers with more than 18 decimals are rounded half up. A
 * price is more than zero; a bar is complete, so its end
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
        Optional<SourceNumber> open = price(row, "open");
        Optional<SourceNumber> high = price(row, "high");
        Optional<SourceNumber> low = price(row, "low");
        Optional<SourceNumber> close = price(row, "close");
        Optional<SourceNumber> volume = volume(row);
        boolean complete = asset.isPresent() && opensAt.isPresent() && currency.isPresent() && volume.isPresent();
        if (open.isEmpty() || high.isEmpty() || low.isEmpty() || close.isEmpty()) {
            return Optional.empty();
        }
        List<SourceNumber> prices = List.of(open.get(), high.get(), low.get(), close.get());
        boolean enclosed = encloses(row, open.get(), high.get(), low.get(), close.get());
        if (!complete || !enclosed) {
            return Optional.empty();
        }
        PriceBar bar = new PriceBar(
                0,
                opensAt.get(),
                interval.get(),
                unitPrice(open.get(), currency.get()),
                unitPrice(high.get(), currency.get()),
                unitPrice(low.get(), currency.get()),
                unitPrice(close.get(), currency.get()),
                volume.get().value());
        boolean rounded = volume.get().rounded() || prices.stream().anyMatch(SourceNumber::rounded);
        boolean oneDigit = prices.stream().anyMatch(SourceNumber::oneDigit);
        return Optional.of(new QuotedBar(row.line(), asset.get(), bar, rounded, oneDigit));
    }

    private static UnitPrice unitPrice(SourceNumber price, Currency currency) {
        return new UnitPrice(price.value(), currency);
    }

    private static Optional<Duration> interval(ImportRow row) {
        return row.isInHeader("interval")
                ? row.parsed("interval", PriceFile::interval, PricesSentence.NOT_AN_INTERVAL.with())
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
                row.error(column, PricesSentence.NOT_OVER_YET);
                return Optional.empty();
            }
            if (at.getEpochSecond() < 0 || at.getNano() % 1_000 != 0) {
                row.error(column, PricesSentence.TIME_OUT_OF_BOUNDS);
                return Optional.empty();
            }
            return Optional.of(at);
        });
    }

    private static Optional<Currency> currency(ImportRow row) {
        return row.has("currency") ? row.currency("currency") : Optional.of(Currency.getInstance("USD"));
    }

    private static Optional<SourceNumber> number(ImportRow row, String column) {
        return row.decimal(column).map(SourceNumber::of).filter(number -> {
            boolean fits = number.value().precision() - number.value().scale() <= 20;
            if (!fits) {
                row.error(column, AmountsSentence.DIGITS_BEFORE_POINT, 20);
            }
            return fits;
        });
    }

    private static Optional<SourceNumber> price(ImportRow row, String column) {
        return number(row, column).flatMap(price -> {
            if (price.value().signum() <= 0) {
                row.error(column, PricesSentence.NOT_MORE_THAN_ZERO);
                return Optional.empty();
            }
            return Optional.of(price);
        });
    }

    private static Optional<SourceNumber> volume(ImportRow row) {
        return number(row, "volume").flatMap(volume -> {
            if (volume.value().signum() < 0) {
                row.error("volume", PricesSentence.LESS_THAN_ZERO);
                return Optional.empty();
            }
            return Optional.of(volume);
        });
    }

    private static boolean encloses(
            ImportRow row, SourceNumber open, SourceNumber high, SourceNumber low, SourceNumber close) {
        BigDecimal top = open.value().max(close.value());
        BigDecimal bottom = open.value().min(close.value()).min(high.value());
        boolean lowest = low.value().compareTo(bottom) <= 0;
        boolean highest = high.value().compareTo(top) >= 0;
        if (!lowest) {
            row.error("low", PricesSentence.LOW_TOO_HIGH);
        }
        if (!highest) {
            row.error("high", PricesSentence.HIGH_TOO_LOW);
        }
        return lowest && highest;
    }
}
