package org.ballast.amounts;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Pattern;
import org.ballast.words.Said;
import org.ballast.words.Sentence;

/**
 * How a decimal number is written wherever one comes in, in files, JSON, addresses and pages: digits with a point, nothing
 * between them, of either sign. Length and exponent are bounded before anything is computed: {@code 1e-1900000000} has
 * eleven signs and would fill any memory.
 */
public final class DecimalText {

    private static final int MOST_DIGITS_OF_MONEY = 15;
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,40}(?:\\.\\d{1,40})?(?:[eE][+-]?\\d{1,2})?");
    private static final Pattern ANY_NUMBER = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");
    private static final Pattern GROUPED =
            Pattern.compile("[+-]?\\d{1,3}(?:([,'’ \\u00a0\\u2009\\u202f])\\d{3})(?:\\1\\d{3})*(?:\\.\\d+)?");
    private static final Pattern POINTS_BETWEEN_THOUSANDS = Pattern.compile("[+-]?\\d{1,3}(?:\\.\\d{3})+(?:,\\d*)?");
    private static final int LONGEST = 100;
    private static final int LONGEST_PLAIN = 40;

    private DecimalText() {}

    /**
     * The number that stands there, with the decimals as written.
     *
     * @throws UnreadableText if there is none, naming the cause where it shows: separators between thousands, a decimal
     *     comma, too many digits
     */
    public static BigDecimal read(String text) {
        if (text.length() > LONGEST) {
            throw new UnreadableText(AmountsSentence.TOO_LONG_FOR_A_NUMBER);
        }
        if (!isPlain(text) && !NUMBER.matcher(text).matches()) {
            throw new UnreadableText(cause(text));
        }
        return new BigDecimal(text);
    }

    /** As nearly every number is written: few digits, and a point between them or none. What is not is looked at closely. */
    private static boolean isPlain(String text) {
        int point = text.indexOf('.');
        return text.length() <= LONGEST_PLAIN
                && areDigits(text, 0, point < 0 ? text.length() : point)
                && (point < 0 || areDigits(text, point + 1, text.length()));
    }

    private static boolean areDigits(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return false;
            }
        }
        return from < to;
    }

    /**
     * An amount with at most the decimals that its currency has, as they are written: {@code 550.000} of a currency with
     * two may mean 550 or 550,000, so it means neither. It has at most 15 digits before the point: the sum of a hundred
     * such amounts still is one.
     *
     * @throws UnreadableText if it is no number, has more decimals than the currency or does not fit
     */
    public static Money money(String text, Currency currency) {
        BigDecimal amount = read(text);
        int allowed = Money.decimals(currency);
        if (amount.scale() > allowed) {
            boolean maybeThousands = amount.scale() == 3 && text.indexOf('e') < 0 && text.indexOf('E') < 0;
            Said decimals = AmountsSentence.DECIMALS_OF_CURRENCY.with(amount.scale(), currency, allowed);
            throw new UnreadableText(maybeThousands ? AmountsSentence.MAYBE_THOUSANDS.with(decimals) : decimals);
        }
        if (Digits.beforePoint(amount) > MOST_DIGITS_OF_MONEY) {
            throw new UnreadableText(AmountsSentence.DIGITS_BEFORE_POINT, MOST_DIGITS_OF_MONEY);
        }
        return new Money(amount, currency);
    }

    private static Sentence cause(String text) {
        if (ANY_NUMBER.matcher(text).matches()) {
            return AmountsSentence.TOO_MANY_DIGITS;
        }
        if (text.indexOf(',') >= 0 && GROUPED.matcher(text).matches()) {
            return AmountsSentence.COMMA;
        }
        if (GROUPED.matcher(text).matches()) {
            return AmountsSentence.SEPARATORS;
        }
        if (POINTS_BETWEEN_THOUSANDS.matcher(text).matches()) {
            return AmountsSentence.POINTS;
        }
        if (text.matches("[+-]?\\d+,\\d+")) {
            return AmountsSentence.DECIMAL_COMMA;
        }
        return AmountsSentence.NOT_A_DECIMAL;
    }
}
