package org.ballast.approvals.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ballast.access.domain.Role;

/**
 * An approver lets another one approve in his name for some days. Both names stand in the history, and whatever keeps the
 * delegator from approving keeps the delegate from it too (accounting.md §4.3, R7).
 *
 * @param from the delegator
 * @param to the delegate, who is an approver himself
 * @param role in which the delegate then acts, CONTROLLER or CFO
 * @param lastDay included, in UTC
 * @param endedAt when it was taken back before its last day
 */
public record Delegation(
        long id,
        String from,
        String to,
        Role role,
        LocalDate firstDay,
        LocalDate lastDay,
        String reason,
        Instant madeAt,
        Optional<Instant> endedAt) {

    /** Whether it holds on a day. */
    public boolean holds(LocalDate day) {
        return endedAt.isEmpty() && !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** Whether it is not over yet. */
    public boolean isOpen(LocalDate day) {
        return endedAt.isEmpty() && !day.isAfter(lastDay);
    }
}
