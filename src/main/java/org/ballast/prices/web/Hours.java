package org.ballast.prices.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.ballast.pages.domain.Field;
import org.ballast.prices.domain.PricesSentence;
import org.ballast.refusals.Refusal;

/** What is said of hours, as it comes in. */
final class Hours {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern MINUTE = Pattern.compile(DAY + "T\\d\\d:\\d\\d");
    private static final Pattern SECOND = Pattern.compile(MINUTE + ":\\d\\d(\\.\\d{1,9})?");

    private Hours() {}

    /**
     * A day in UTC, or an instant.
     *
     * @throws Refusal INVALID_INPUT if it is neither
     */
    static Instant instant(String field, String text) {
        try {
            return text.indexOf('T') < 0
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : Instant.parse(text);
        } catch (DateTimeException unreadable) {
            throw new Field(field, text).wrong(PricesSentence.NOT_A_DAY_OR_INSTANT);
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
}
