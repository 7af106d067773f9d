package org.ballast.documents.report;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.ballast.amounts.Money;
import org.ballast.amounts.UnitPrice;

/** The words of documents, with days, times and figures as they are printed. */
public class PrintedWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                    "MMM d, uuuu HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter MILLISECOND = DateTimeFormatter.ofPattern(
                    "MMMM d, uuuu HH:mm:ss.SSS 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter SHORT_MINUTE =
            DateTimeFormatter.ofPattern("MMM d, uuuu HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private static final String NOTHING = "–";

    private final ResourceBundle bundle;

    /**
     * @param bundle as {@code messages.statements}
     */
    public PrintedWords(String bundle) {
        this.bundle = ResourceBundle.getBundle(bundle, Locale.ENGLISH);
    }

    /** A text, with its arguments as they are to be read. */
    public String text(String key, Object... arguments) {
        return arguments.length == 0
                ? bundle.getString(key)
                : new MessageFormat(bundle.getString(key), Locale.ENGLISH).format(arguments);
    }

    /** As December 31, 2022. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** As Dec 31, 2022. */
    public static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /** As Dec 31, 2022 14:05 UTC. */
    public static String minute(Instant at) {
        return MINUTE.format(at);
    }

    /** As December 31, 2022 23:59:59.999 UTC. */
    public static String millisecond(Instant at) {
        return MILLISECOND.format(at);
    }

    /** As Dec 31, 2022, in UTC. */
    public static String shortDay(Instant at) {
        return SHORT_DAY.format(at.atOffset(ZoneOffset.UTC));
    }

    /** As Dec 31, 2022 14:05, in UTC. */
    public static String shortMinute(Instant at) {
        return SHORT_MINUTE.format(at);
    }

    /** As December 31, 2022, in UTC. */
    public static String day(Instant at) {
        return DAY.format(at.atOffset(ZoneOffset.UTC));
    }

    /** As 1,234.50 USD. */
    public static String amount(Money money) {
        return figure(money.amount()) + " " + money.currency().getCurrencyCode();
    }

    /** As 15,460.00 USD. */
    public static String price(UnitPrice price) {
        return figure(price.perUnit()
                        .setScale(Math.max(
                                Money.decimals(price.currency()),
                                price.perUnit().scale()))) + " "
                + price.currency().getCurrencyCode();
    }

    /** As 1,234. */
    public static String count(int number) {
        return figure(new BigDecimal(number));
    }

    /** As 1,234.50. */
    public static String figure(Money money) {
        return figure(money.amount());
    }

    /** As a statement prints it: {@code (1,234.50)} for a negative, a dash for zero. */
    public static String accounting(BigDecimal amount) {
        if (amount.signum() == 0) {
            return NOTHING;
        }
        return amount.signum() < 0 ? "(" + figure(amount.negate()) + ")" : figure(amount);
    }

    /** As 1,234.50, with the decimals that it has. */
    public static String figure(BigDecimal number) {
        DecimalFormat format =
                new DecimalFormat("#,##0.##################", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }
}
