package org.ballast.trading.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * A position of an account as it is in force, with what of it is open at the instant that was asked for.
 *
 * @param id by which it is known, whatever is said of it later
 * @param quantity contracts at entry; a short position is below zero
 * @param open contracts that are not closed, with the sign of {@code quantity}; zero where nothing is left
 * @param entryPrice of an inverse option in coin, else in the currency of the price; zero or more
 * @param entryIndex price of the underlying at entry, where somebody said
 * @param reference its name within the account
 */
public record AccountPosition(
        long id,
        long accountId,
        Instrument instrument,
        BigDecimal quantity,
        BigDecimal open,
        BigDecimal entryPrice,
        Optional<BigDecimal> entryIndex,
        Instant openedAt,
        String reference) {

    public PositionSide side() {
        return quantity.signum() < 0 ? PositionSide.SHORT : PositionSide.LONG;
    }

    /** What is open in units of {@link Instrument#units}, with its sign. */
    public BigDecimal openUnits() {
        return instrument.units(open);
    }
}
