package org.ballast.trading.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * A position as a line of a file says it.
 *
 * @param line line in the file, header = 1
 * @param reference its name within the account
 */
public record QuotedPosition(
        long line,
        String instrument,
        BigDecimal quantity,
        BigDecimal entryPrice,
        Optional<BigDecimal> entryIndex,
        Instant openedAt,
        String reference) {

    /** Whether a recorded one says the same. */
    public boolean saysTheSameAs(AccountPosition recorded) {
        return instrument.equals(recorded.instrument().symbol())
                && quantity.compareTo(recorded.quantity()) == 0
                && entryPrice.compareTo(recorded.entryPrice()) == 0
                && SameNumber.of(entryIndex, recorded.entryIndex())
                && openedAt.equals(recorded.openedAt());
    }
}
