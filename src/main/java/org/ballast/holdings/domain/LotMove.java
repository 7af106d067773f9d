package org.ballast.holdings.domain;

import java.time.Instant;
import org.ballast.amounts.Quantity;

/**
 * Units of a lot that a transfer moved.
 *
 * @param transfer reference
 * @param from code of the wallet that they left
 * @param to code of the wallet that they came into
 */
public record LotMove(String transfer, Instant at, Quantity quantity, String from, String to) {}
