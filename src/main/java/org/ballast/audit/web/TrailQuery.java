package org.ballast.audit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import org.ballast.access.domain.Refusal;
import org.ballast.access.domain.RefusalCode;
import org.ballast.audit.domain.TrailFilter;
import org.jspecify.annotations.Nullable;

/** The filter as it stands in an address. */
final class TrailQuery {

    private TrailQuery() {}

    /**
     * @param parameter gives the value of a parameter of the address, null or empty where it is not there
     * @throws Refusal INVALID_INPUT if a date is none
     */
    static TrailFilter read(Function<String, @Nullable String> parameter) {
        return new TrailFilter(
                text(parameter.apply("actor")),
                text(parameter.apply("action")),
                text(parameter.apply("subjectType")),
                text(parameter.apply("subjectId")),
                day(parameter.apply("since")).map(TrailQuery::startOf),
                day(parameter.apply("until")).map(day -> startOf(day.plusDays(1))));
    }

    private static Optional<String> text(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Optional<LocalDate> day(@Nullable String value) {
        try {
            return text(value).map(LocalDate::parse);
        } catch (DateTimeParseException noDay) {
            throw new Refusal(RefusalCode.INVALID_INPUT, value + " is no date; write it as 2022-12-31.");
        }
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
