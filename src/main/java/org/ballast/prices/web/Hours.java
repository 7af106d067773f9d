package org.ballast.prices.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.Refusal.FieldError;
import org.ballast.refusals.RefusalCode;
import org.jspecify.annotations.Nullable;

/** What is said of hours, as it comes in. */
final class Hours {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern MINUTE = Pattern.compile(DAY + "T\\d\\d:\\d\\d");
    private static final Pattern SECOND = Pattern.compile(MINUTE + ":\\d\\d(\\.\\d{1,9})?");

    private Hours() {}

    /**
     * A day in UTC, or an instant.
     *
     * @throws Refusal INVALID_INPUT if it is missing or neither
     */
    static Instant instant(String field, @Nullable String value) {
        String text = text(field, value);
        try {
            return text.indexOf('T') < 0
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : Instant.parse(text);
        } catch (DateTimeException unreadable) {
            throw wrong(field, text, "is not a day such as 2024-01-15 or an instant such as 2024-01-15T04:00:00Z");
        }
    }

    /** A day or an instant as a field for day and time takes it. */
    static String asField(String text) {
        return DAY.matcher(text).matches() ? text + "T00:00" : text.replaceFirst("Z$", "");
    }

    /** What such a field sends, as an instant; anything else as it is. */
    static String utc(String text) {
        return MINUTE.matcher(text).matches()
                ? text + ":00Z"
                : SECOND.matcher(text).matches() ? text + "Z" : text;
    }

    /**
     * @throws Refusal INVALID_INPUT if it is missing
     */
    static String text(String field, @Nullable String value) {
        String text = orEmpty(value);
        if (text.isEmpty()) {
            throw wrong(field, "", "is missing");
        }
        return text;
    }

    static String orEmpty(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static Refusal wrong(String field, String value, String message) {
        return new Refusal(
                RefusalCode.INVALID_INPUT,
                "The field " + field + " " + message + ".",
                List.of(new FieldError(0, field, value, message)),
                1);
    }
}
