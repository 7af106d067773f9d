package org.ballast.pages.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.ballast.amounts.UnitsColumn;
import org.jspecify.annotations.Nullable;

/** How figures and dates are written on every page; the composites {@code b:money}, {@code b:date}, … use it. */
@Named
@ApplicationScoped
public class Figures {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter MILLISECOND = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm:ss.SSS 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final int HASH_DIGITS = 12;

    /** The digits that the currency has, negatives in parentheses, zero as a dash. */
    public Converter<Object> money(boolean withCurrency) {
        return new Written(value -> value instanceof Money money
                ? Grouped.accounting(money.amount())
                        + (withCurrency && !money.isZero()
                                ? " " + money.currency().getCurrencyCode()
                                : "")
                : Grouped.accounting((BigDecimal) value));
    }

    public Converter<Object> getQuantity() {
        return new Written(
                value -> Grouped.plain(value instanceof Quantity quantity ? quantity.units() : (BigDecimal) value, 0));
    }

    public Converter<Object> getPrice() {
        return new Written(value -> price((UnitPrice) value));
    }

    /** At least the decimals of its currency, and all that the price has. */
    public static String price(UnitPrice price) {
        return Grouped.plain(price.perUnit(), Money.decimals(price.currency()));
    }

    /** A month in words, as December 2024. */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** What a number of units lacks to the end of its column; empty where it is in none. */
    public String lacking(@Nullable UnitsColumn column, @Nullable Object value) {
        return column == null || value == null
                ? ""
                : column.lacks(value instanceof Quantity quantity ? quantity.units() : (BigDecimal) value);
    }

    /** A share of one in percent with one digit. */
    public Converter<Object> getPercent() {
        return new Written(value -> Grouped.percent((BigDecimal) value));
    }

    /** As {@code July}. */
    public String month(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, Locale.ENGLISH);
    }

    public Converter<Object> getDate() {
        return new Written(value -> day((LocalDate) value));
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A figure or a date as it stands inside a sentence; whatever is neither stays as it is. */
    public static Object inSentence(Object value) {
        return switch (value) {
            case LocalDate day -> day(day);
            case Instant at -> MINUTE.format(at);
            case Money money ->
                (money.isZero() ? money.amount().toPlainString() : Grouped.accounting(money.amount())) + " "
                        + money.currency().getCurrencyCode();
            case UnitPrice price -> price(price);
            default -> value;
        };
    }

    /** To the millisecond, where the minute does not tell. */
    public static String exactly(Instant at) {
        return MILLISECOND.format(at);
    }

    public Converter<Object> getInstant() {
        return new Written(value -> MINUTE.format((Instant) value));
    }

    /** The day alone where it is the day's first instant, as of a daily price. */
    public Converter<Object> getMoment() {
        return new Written(value -> {
            Instant at = (Instant) value;
            boolean midnight = at.equals(at.truncatedTo(ChronoUnit.DAYS));
            return midnight ? DAY.format(LocalDate.ofInstant(at, ZoneOffset.UTC)) : MINUTE.format(at);
        });
    }

    /** {@code to} is the day after the last. */
    public String period(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? "" : new ReportingPeriod(from, to).label();
    }

    public String shortHash(@Nullable String hash) {
        return hash == null || hash.length() <= HASH_DIGITS
                ? Objects.requireNonNullElse(hash, "")
                : hash.substring(0, HASH_DIGITS) + "…";
    }

    /** A converter for output only. */
    private record Written(Text text) implements Converter<Object>, Serializable {

        @Override
        public Object getAsObject(FacesContext faces, UIComponent component, String value) {
            throw new UnsupportedOperationException("figures are written, never read");
        }

        @Override
        public String getAsString(FacesContext faces, UIComponent component, @Nullable Object value) {
            return value == null ? "" : text.of(value);
        }
    }

    @FunctionalInterface
    private interface Text extends Serializable {
        String of(Object value);
    }
}
