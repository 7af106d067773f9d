package org.ballast.holdings.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.ballast.access.domain.Field;
import org.ballast.access.domain.Refusal;
import org.ballast.access.domain.RefusalCode;
import org.ballast.holdings.domain.ReportingEntity;
import org.jspecify.annotations.Nullable;

/** Reads what a program sent; what cannot be read is refused by its name. */
final class Given {

    private Given() {}

    static String text(String field, @Nullable String value) {
        return new Field(field, value).required();
    }

    static String orEmpty(@Nullable String value) {
        return new Field("", value).orEmpty();
    }

    static LocalDate date(String field, @Nullable String value) {
        return new Field(field, value).day();
    }

    static <E extends Enum<E>> E constant(String field, @Nullable String value, Class<E> type) {
        return new Field(field, value).constant(type);
    }

    static <E extends Enum<E>> E constantOr(String field, @Nullable String value, E otherwise) {
        return value == null ? otherwise : constant(field, value, otherwise.getDeclaringClass());
    }

    static <T> T parsed(String field, String value, Function<String, T> parser, String message) {
        return new Field(field, value).parsed(parser, message);
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
}
