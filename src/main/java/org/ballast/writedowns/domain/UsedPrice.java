package org.ballast.writedowns.domain;

import java.time.Instant;
import org.ballast.amounts.UnitPrice;

/**
 * A price that a proposal rests on: the lowest of the windows of some of its lots.
 *
 * @param at when its bar opened
 * @param lots how many lots it decides
 */
public record UsedPrice(UnitPrice price, Instant at, int lots) {}
