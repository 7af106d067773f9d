package org.ballast.audit.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * Which events of the trail are looked for; what is empty does not restrict.
 *
 * @param from the first instant
 * @param to the first instant that is no longer wanted
 */
public record TrailFilter(
        Optional<String> actor,
        Optional<String> action,
        Optional<String> subjectType,
        Optional<String> subjectId,
        Optional<Instant> from,
        Optional<Instant> to) {

    public static final TrailFilter ALL = new TrailFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** What was done to one thing. */
    public static TrailFilter about(String subjectType, String subjectId) {
        return new TrailFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.of(subjectType),
                Optional.of(subjectId),
                Optional.empty(),
                Optional.empty());
    }
}
