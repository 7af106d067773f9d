package org.ballast.pages.domain;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ballast.amounts.AmountsSentence;
import org.ballast.amounts.CurrencyText;
import org.ballast.amounts.DateText;
import org.ballast.amounts.DecimalText;
import org.ballast.amounts.Money;
import org.ballast.amounts.PlainText;
import org.ballast.amounts.UnreadableText;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.Refusal.FieldError;
import org.ballast.refusals.RefusalCode;
import org.ballast.words.Said;
import org.ballast.words.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * One field that came in from a program or a page, read as what it stands for or refused by its name.
 *
 * <p>Example: {@code new Field("validFrom", body.validFrom()).day()}.
 *
 * @param name as the sender knows it
 * @param value as it came, null where it did not come
 */
public record Field(String name, @Nullable String value) {

    private static final int DECIMALS_OF_A_PART = 10;

    /**
     * The text without space around it.
     *
     * @throws Refusal INVALID_INPUT if there is none
     */
    public String required() {
        String text = orEmpty();
        if (text.isEmpty()) {
            throw wrong(PagesSentence.MISSING);
        }
        return text;
    }

    /**
     * The value that must have come.
     *
     * @throws Refusal INVALID_INPUT if it did not
     */
    public static <T> T given(String name, @Nullable T value) {
        if (value == null) {
            throw new Field(name, null).wrong(PagesSentence.MISSING);
        }
        return value;
    }

    /** The text without space around it, empty where it did not come. */
    public String orEmpty() {
        return value == null ? "" : PlainText.kept(value);
    }

    /**
     * @throws Refusal INVALID_INPUT if it is missing or no day of {@link DateText}
     */
    public LocalDate day() {
        return parsed(DateText::day, AmountsSentence.NOT_A_DATE.with());
    }

    /**
     * The day, if one came.
     *
     * @throws Refusal INVALID_INPUT if it is no day of {@link DateText}
     */
    public Optional<LocalDate> dayIfGiven() {
        return orEmpty().isEmpty() ? Optional.empty() : Optional.of(day());
    }

    /**
     * @throws Refusal INVALID_INPUT if it is missing or no currency of {@link CurrencyText}
     */
    public Currency currency() {
        return parsed(CurrencyText::of, AmountsSentence.NOT_A_CURRENCY.with());
    }

    /**
     * @throws Refusal INVALID_INPUT if it is missing or no amount with at most the decimals of the currency
     */
    public Money money(Currency currency) {
        return parsed(text -> DecimalText.money(text, currency), PagesSentence.NOT_AN_AMOUNT.with());
    }

    /**
     * A part of a whole, as 0.25 for a quarter, with at most ten decimals.
     *
     * @throws Refusal INVALID_INPUT if it is missing, no number, or not from 0 to less than 1
     */
    public BigDecimal part() {
        BigDecimal part = parsed(DecimalText::read, PagesSentence.NOT_A_PART_OF_NUMBERS.with());
        if (part.signum() < 0 || part.compareTo(BigDecimal.ONE) >= 0) {
            throw wrong(PagesSentence.NOT_A_PART);
        }
        if (part.scale() > DECIMALS_OF_A_PART) {
            throw wrong(AmountsSentence.MORE_DECIMALS, DECIMALS_OF_A_PART);
        }
        return part;
    }

    /**
     * @throws Refusal INVALID_INPUT if it is missing or none of the constants
     */
    public <E extends Enum<E>> E constant(Class<E> type) {
        return parsed(text -> Enum.valueOf(type, text), PagesSentence.NONE_OF.with(List.of(type.getEnumConstants())));
    }

    /**
     * What a function makes of the text.
     *
     * @param otherwise said where the function knows no better sentence
     * @throws Refusal INVALID_INPUT if it is missing or the function refuses it
     */
    public <T> T parsed(Function<String, T> parser, Said otherwise) {
        String text = required();
        try {
            return parser.apply(text);
        } catch (UnreadableText unreadable) {
            throw wrong(unreadable.said());
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw wrong(otherwise);
        }
    }

    /**
     * That this field is refused.
     *
     * @param sentence what is wrong, to go after the name
     */
    public Refusal wrong(Sentence sentence, Object... arguments) {
        return wrong(sentence.with(arguments));
    }

    /** The same, said elsewhere. */
    public Refusal wrong(Said said) {
        return new Refusal(
                RefusalCode.INVALID_INPUT,
                PagesSentence.FIELD_WRONG.with(name, said),
                List.of(new FieldError(0, name, orEmpty(), said)),
                1);
    }
}
