package org.ballast.audit.domain;

import java.time.Instant;

/** What somebody did, before it has its place and its time in the trail; the fields are those of {@link AuditEvent}. */
public record UnsealedEvent(
        String actor,
        String role,
        String ip,
        String action,
        String subjectType,
        String subjectId,
        String beforeHash,
        String afterHash,
        String reason) {

    AuditEvent as(long seq, Instant at) {
        return new AuditEvent(seq, at, actor, role, ip, action, subjectType, subjectId, beforeHash, afterHash, reason);
    }
}
