package org.ballast.journal.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * A lock of a month, or one that was taken off.
 *
 * @param actor who did it or asked for it
 * @param acknowledgedBy the second person of a re-opening; none of a lock
 * @param reason empty where a lock needed none
 */
public record PeriodStep(
        PeriodState from, PeriodState to, String actor, Optional<String> acknowledgedBy, String reason, Instant at) {}
