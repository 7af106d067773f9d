package org.ballast.entities.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.ballast.entities.domain.EntitiesSentence;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.pages.domain.Field;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.jspecify.annotations.Nullable;

/** Reads what a program sent; what cannot be read is refused by its name. */
public final class Given {

    private static final int MINUTES = "23:59".length();

    private Given() {}

    public static String orEmpty(@Nullable String value) {
        return new Field("", value).orEmpty();
    }

    public static LocalDate date(String field, @Nullable String value) {
        return new Field(field, value).day();
    }

    /**
     * The texts that are there, without space around them; where a day has a time of day in UTC beside it, the instant stands in the day's place.
     */
    public static Map<String, String> texts(Map<String, String> values, String day, String time) {
        Map<String, String> texts = new HashMap<>();
        values.forEach((field, value) -> texts.put(field, orEmpty(value)));
        String at = texts.remove(time);
        if (at != null && !at.isEmpty()) {
            texts.merge(day, "T" + at + (at.length() == MINUTES ? ":00Z" : "Z"), String::concat);
        }
        return texts;
    }

    /**
     * The entity whose books are looked at.
     *
     * @throws Refusal NOT_FOUND while there is none
     */
    public static ReportingEntity entity(@Nullable ReportingEntity entity) {
        if (entity == null) {
            throw new Refusal(RefusalCode.NOT_FOUND, EntitiesSentence.NO_ENTITY_YET);
        }
        return entity;
    }
}
