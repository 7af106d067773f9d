package org.ballast.statements.domain;

import java.time.Instant;
import org.ballast.amounts.UnitPrice;

/**
 * The lowest price that a test used.
 *
 * @param at start of the price's interval
 * @param daily the interval is a day, so that the time within it is not known
 * @param venue name of the market
 */
public record LowestPrice(UnitPrice price, Instant at, boolean daily, String venue) {}
