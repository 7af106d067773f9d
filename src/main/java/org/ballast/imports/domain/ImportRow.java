package org.ballast.imports.domain;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ballast.amounts.AmountsSentence;
import org.ballast.amounts.CurrencyText;
import org.ballast.amounts.DateText;
import org.ballast.amounts.DecimalText;
import org.ballast.amounts.Money;
import org.ballast.amounts.PlainText;
import org.ballast.amounts.UnreadableText;
import org.ballast.pages.domain.PagesSentence;
import org.ballast.words.Said;
import org.ballast.words.Sentence;

/**
 * One line of values. Reading a value either gives it, or nothing after the error was noted: the caller goes on, so that
 * all errors of the line are found.
 */
public final class ImportRow {

    private final long line;
    private final List<String> header;
    private final String[] values;
    private final ImportErrors errors;
    private final Set<String> unreadable = new HashSet<>();

    /**
     * A row whose texts keep the rule of {@link PlainText}, or whose errors say which do not.
     *
     * @param line line in the file on which the row begins, header = 1
     * @param values as many as the header names
     */
    public ImportRow(long line, List<String> header, String[] values, ImportErrors errors) {
        this.line = line;
        this.header = header;
        this.values = Arrays.stream(values).map(PlainText::kept).toArray(String[]::new);
        this.errors = errors;
        for (String column : header) {
            PlainText.fault(text(column)).ifPresent(fault -> {
                error(column, fault);
                unreadable.add(column);
            });
        }
    }

    public long line() {
        return line;
    }

    /** Notes an error about a value of this row; about a text that cannot be read, nothing more is said. */
    public void error(String column, Sentence sentence, Object... arguments) {
        error(column, sentence.with(arguments));
    }

    /** The same, said elsewhere. */
    public void error(String column, Said said) {
        if (!unreadable.contains(column)) {
            errors.add(line, column, text(column), said);
        }
    }

    /** What stands in the column, without space around it; empty where the file has no such column. */
    public String text(String column) {
        int index = header.indexOf(column);
        return index < 0 ? "" : values[index];
    }

    /** Whether the file has the column at all. */
    public boolean isInHeader(String column) {
        return header.contains(column);
    }

    /** Whether something stands in the column. */
    public boolean has(String column) {
        return !text(column).isEmpty();
    }

    /** A text that must be there. */
    public Optional<String> required(String column) {
        if (!has(column)) {
            error(column, PagesSentence.MISSING);
        }
        return has(column) && !unreadable.contains(column) ? Optional.of(text(column)) : Optional.empty();
    }

    /** A text of at most that many characters; empty where it is left out. */
    public Optional<String> optional(String column, int maximumLength) {
        if (text(column).length() > maximumLength) {
            error(column, ImportsSentence.LONGER_THAN, maximumLength);
            return Optional.empty();
        }
        return unreadable.contains(column) ? Optional.empty() : Optional.of(text(column));
    }

    /** A decimal number with a point, of either sign; neither NaN nor infinite, nothing between the digits. */
    public Optional<BigDecimal> decimal(String column) {
        return parsed(column, DecimalText::read, AmountsSentence.NOT_A_DECIMAL.with());
    }

    /** An amount of either sign with at most the decimals that the currency has, as they are written. */
    public Optional<Money> money(String column, Currency currency) {
        return parsed(column, text -> DecimalText.money(text, currency), PagesSentence.NOT_AN_AMOUNT.with());
    }

    /** A number of {@link #decimal} that fits NUMERIC(38,18). */
    public Optional<BigDecimal> unitDecimal(String column) {
        return decimal(column).flatMap(number -> {
            BigDecimal plain = number.stripTrailingZeros();
            if (plain.scale() > 18) {
                error(column, AmountsSentence.MORE_DECIMALS, 18);
                return Optional.empty();
            }
            if (plain.precision() - plain.scale() > 20) {
                error(column, AmountsSentence.DIGITS_BEFORE_POINT, 20);
                return Optional.empty();
            }
            return Optional.of(number);
        });
    }

    /** A day as 2024-12-31. */
    public Optional<LocalDate> date(String column) {
        return parsed(column, DateText::day, AmountsSentence.NOT_A_DATE.with());
    }

    /** An instant as 2024-12-31T23:59:59Z, or with an offset from UTC. */
    public Optional<Instant> instant(String column) {
        return parsed(column, DateText::instant, AmountsSentence.NOT_AN_INSTANT.with());
    }

    /** A currency of {@link CurrencyText}. */
    public Optional<Currency> currency(String column) {
        return required(column).flatMap(text -> {
            try {
                return Optional.of(CurrencyText.of(text));
            } catch (UnreadableText unknown) {
                error(column, Spelling.hint(text, CurrencyText.codes(), unknown.said()));
                return Optional.empty();
            }
        });
    }

    /** A value of any kind that the function makes of the text. */
    public <T> Optional<T> parsed(String column, Function<String, T> parser, Said otherwise) {
        return required(column).flatMap(text -> {
            try {
                return Optional.of(parser.apply(text));
            } catch (UnreadableText wrong) {
                error(column, wrong.said());
                return Optional.empty();
            } catch (DateTimeException | IllegalArgumentException wrong) {
                error(column, otherwise);
                return Optional.empty();
            }
        });
    }
}
