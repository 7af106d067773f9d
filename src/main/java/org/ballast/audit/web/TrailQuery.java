package org.ballast.audit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import org.ballast.audit.domain.TrailFilter;
import org.ballast.pages.domain.Field;
import org.jspecify.annotations.Nullable;

/** The filter as it stands in an address. */
final class TrailQuery {

    private TrailQuery() {}

    /**
     * @param parameter gives the value of a parameter of the address, null or empty where it is not there
     * @throws org.ballast.refusals.Refusal INVALID_INPUT if a date is none
     */
    static TrailFilter read(Function<String, @Nullable String> parameter) {
        return new TrailFilter(
                text(parameter.apply("actor")),
                text(parameter.apply("action")),
                text(parameter.apply("subjectType")),
                text(parameter.apply("subjectId")),
                new Field("since", parameter.apply("since")).dayIfGiven().map(TrailQuery::startOf),
                new Field("until", parameter.apply("until")).dayIfGiven().map(day -> startOf(day.plusDays(1))));
    }

    private static Optional<String> text(@Nullable String value) {
        return Optional.of(new Field("", value).orEmpty()).filter(text -> !text.isEmpty());
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
