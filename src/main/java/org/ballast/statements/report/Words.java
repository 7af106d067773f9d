package org.ballast.statements.report;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
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

    private static final DateTimeFormatter SHORT_MINUTE =
            DateTimeFormatter.ofPattern("MMM d, uuuu HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

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
        return figure(price.perUnit().setScale(Math.max(2, price.perUnit().scale()))) + " "
                + price.currency().getCurrencyCode();
    }

    /** As BTC, ETH and SOL. */
    public String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : text("list.last", String.join(", ", names.subList(0, last)), names.get(last));
    }

    /** As 1,234.50. */
    static String figure(Money money) {
        return figure(money.amount());
    }

    private static String figure(BigDecimal number) {
        DecimalFormat format =
                new DecimalFormat("#,##0.##################", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }
}
