package org.ballast.holdings.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ballast.access.domain.Refusal;
import org.ballast.access.domain.Refusal.FieldError;
import org.ballast.access.domain.RefusalCode;
import org.ballast.holdings.domain.ReportingEntity;
import org.jspecify.annotations.Nullable;

/** Reads what a program sent; what cannot be read is refused by its name. */
final class Given {

    private Given() {}

    static String text(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw wrong(field, "", "is missing");
        }
        return value.strip();
    }

    static String orEmpty(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    static LocalDate date(String field, @Nullable String value) {
        return parsed(field, text(field, value), LocalDate::parse, "is not a date such as 2024-12-31");
    }

    static <E extends Enum<E>> E constant(String field, @Nullable String value, Class<E> type) {
        String known = Arrays.toString(type.getEnumConstants());
        return parsed(field, text(field, value), text -> Enum.valueOf(type, text), "is none of " + known);
    }

    static <E extends Enum<E>> E constantOr(String field, @Nullable String value, E otherwise) {
        return value == null ? otherwise : constant(field, value, otherwise.getDeclaringClass());
    }

    static <T> T parsed(String field, String value, Function<String, T> parser, String message) {
        try {
            return parser.apply(value);
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw wrong(field, value, message);
        }
    }

    /** The texts that are there, without space around them. */
    static Map<String, String> texts(Map<String, String> values) {
        Map<String, String> texts = new HashMap<>();
        values.forEach((field, value) -> texts.put(field, orEmpty(value)));
        return texts;
    }

    /**
     * The entity whose books are looked at.
     *
     * @throws Refusal NOT_FOUND while there is none
     */
    static ReportingEntity entity(@Nullable ReportingEntity entity) {
        if (entity == null) {
            throw new Refusal(RefusalCode.NOT_FOUND, "There is no entity yet; an administrator sets up the first one.");
        }
        return entity;
    }

    private static Refusal wrong(String field, String value, String message) {
        return new Refusal(
                RefusalCode.INVALID_INPUT,
                "The field " + field + " " + message + ".",
                List.of(new FieldError(0, field, value, message)),
                1);
    }
}
