package org.ballast.margin.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.ballast.trading.domain.SettlementUnit;

/**
 * A demand for collateral for one account (accounting.md §7.4). It is a matter of liquidity, not a loss.
 *
 * @param id its key; 0 before it is kept
 * @param number within its account, from 1; one at a time is open
 * @param toInitial what was missing to the initial margin as it was raised, in the unit of the account
 * @param toMaintenance what was missing to the maintenance margin
 * @param askedOf who is to meet it: a user, or the role of those who prepare
 * @param end what became of it; empty while it is open
 */
public record MarginCall(
        long id,
        long entityId,
        long accountId,
        String account,
        String venue,
        int number,
        SettlementUnit unit,
        BigDecimal toInitial,
        BigDecimal toMaintenance,
        Instant raisedAt,
        String raisedBy,
        Instant dueAt,
        String askedOf,
        Optional<End> end) {

    /**
     * What became of a call.
     *
     * @param reason in words
     */
    public record End(CallStatus status, Instant at, String by, String reason) {}

    public CallStatus status() {
        return end.map(End::status).orElse(CallStatus.OPEN);
    }

    public boolean isOpen() {
        return end.isEmpty();
    }

    /** What meets it: to the initial margin, and never less than to the maintenance margin. */
    public BigDecimal amount() {
        return toInitial.max(toMaintenance);
    }

    /** Whether its time has passed. */
    public boolean isDue(Instant at) {
        return !at.isBefore(dueAt);
    }
}
