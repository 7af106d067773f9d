package org.ballast.statements.report;

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
import org.ballast.statements.domain.StatementLine;

/** The words of the statements, from {@code messages/statements.properties}. */
public final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                    "MMM d, uuuu HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter ISO_MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    private final ResourceBundle bundle = ResourceBundle.getBundle("messages.statements", Locale.ENGLISH);

    /** A text, with its arguments as they are to be read. */
    public String text(String key, Object... arguments) {
        return arguments.length == 0
                ? bundle.getString(key)
                : new MessageFormat(bundle.getString(key), Locale.ENGLISH).format(arguments);
    }

    /** The caption of a line: its own words, or the account's name. */
    public String caption(StatementLine line) {
        return line.key().isEmpty() ? line.name() : text("line." + line.key());
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

    /** As 2022-12-31, in UTC. */
    public static String isoDay(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }

    /** As 2022-12-31 14:05, in UTC. */
    public static String isoMinute(Instant at) {
        return ISO_MINUTE.format(at);
    }

    /** As USD 1,234.50. */
    public static String amount(Money money) {
        return money.currency().getCurrencyCode() + " " + figure(money.amount());
    }

    /** As USD 15,460.00. */
    public static String price(UnitPrice price) {
        return price.currency().getCurrencyCode() + " " + figure(price.perUnit());
    }

    private static String figure(BigDecimal number) {
        return new DecimalFormat("#,##0.00################", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
                .format(number);
    }
}
