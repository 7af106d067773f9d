package org.ballast.audit.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of the audit trail (accounting.md §4.7).
 *
 * @param seq 1, 2, 3 … without a gap
 * @param at UTC, to the microsecond
 * @param actor the user's name, or {@code system}
 * @param role the role in which the actor acted, empty before a sign-in
 * @param ip where the request came from, empty when the portal itself acted
 * @param action what was done, as {@code PROPOSAL_APPROVED}
 * @param subjectType what kind of thing it was done to
 * @param subjectId which one
 * @param beforeHash SHA-256 of the subject before, empty where it did not exist
 * @param afterHash SHA-256 of the subject after, empty where it no longer exists
 * @param reason the actor's words, may be empty
 */
public record AuditEvent(
        long seq,
        Instant at,
        String actor,
        String role,
        String ip,
        String action,
        String subjectType,
        String subjectId,
        String beforeHash,
        String afterHash,
        String reason) {

    public AuditEvent {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** The text that is sealed: every field with its length before it, so that no two events have the same text. */
    String canonical() {
        return List.of(
                        Long.toString(seq),
                        at.toString(),
                        actor,
                        role,
                        ip,
                        action,
                        subjectType,
                        subjectId,
                        beforeHash,
                        afterHash,
                        reason)
                .stream()
                .map(field -> field.length() + ":" + field)
                .collect(Collectors.joining(","));
    }
}
