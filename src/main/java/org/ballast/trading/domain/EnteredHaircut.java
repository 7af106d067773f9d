package org.ballast.trading.domain;

import java.time.Instant;

/**
 * A haircut as it was entered.
 *
 * @param reason why its day was entered otherwise; empty of the first
 */
public record EnteredHaircut(Haircut haircut, String reason, String enteredBy, Instant enteredAt) {}
