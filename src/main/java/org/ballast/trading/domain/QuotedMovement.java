package org.ballast.trading.domain;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * Cash that moved, as a line of a file says it.
 *
 * @param line line in the file, header = 1
 * @param reference its name within the account
 */
public record QuotedMovement(long line, CashMovementKind kind, Instant at, BigDecimal amount, String reference) {

    /** Whether a recorded one says the same. */
    public boolean saysTheSameAs(CashMovement recorded) {
        return kind == recorded.kind() && at.equals(recorded.at()) && amount.compareTo(recorded.amount()) == 0;
    }
}
