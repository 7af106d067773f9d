package org.ballast.trading.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * A close as a line of a file says it.
 *
 * @param line line in the file, header = 1
 * @param position reference of the position within the account
 * @param result as the venue says it; worked out of entry and price where it does not
 * @param reference its name within the position
 */
public record QuotedClose(
        long line,
        String position,
        CloseKind kind,
        Instant at,
        BigDecimal quantity,
        BigDecimal price,
        Optional<BigDecimal> index,
        Optional<BigDecimal> result,
        String reference) {

    /** Whether a recorded one says the same; a result that the file does not name is no difference. */
    public boolean saysTheSameAs(PositionClose recorded) {
        return kind == recorded.kind()
                && at.equals(recorded.at())
                && quantity.compareTo(recorded.quantity()) == 0
                && price.compareTo(recorded.price()) == 0
                && SameNumber.of(index, recorded.index())
                && (result.isEmpty() || result.get().compareTo(recorded.result()) == 0);
    }
}
