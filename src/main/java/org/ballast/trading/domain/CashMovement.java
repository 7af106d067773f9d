package org.ballast.trading.domain;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * Settled cash of an account that came or went.
 *
 * @param id surrogate key
 * @param reference its name within the account
 * @param amount in the unit of the account, as the account sees it: what came is above zero
 */
public record CashMovement(
        long id, long accountId, String reference, CashMovementKind kind, Instant at, BigDecimal amount) {}
