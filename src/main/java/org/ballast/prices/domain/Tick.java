package org.ballast.prices.domain;

import java.time.Instant;
import org.ballast.amounts.UnitPrice;

/**
 * One price of a running market.
 *
 * @param asset symbol
 * @param at when it was paid, as the market says
 */
public record Tick(String asset, Instant at, UnitPrice price) {}
