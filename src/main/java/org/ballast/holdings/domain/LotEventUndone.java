package org.ballast.holdings.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.ballast.measurement.domain.Amounts;

/**
 * An event of a lot that is about to be taken back by its like with changed signs.
 *
 * @param lotId the lot, or the pool
 * @param at when it happened
 * @param postedOn the day that it counts for
 * @param units what it changed the quantity by, below zero where units left
 */
public record LotEventUndone(
        long lotId, LotEventKind kind, Instant at, LocalDate postedOn, BigDecimal units, Amounts change) {}
