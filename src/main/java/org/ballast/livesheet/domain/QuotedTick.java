package org.ballast.livesheet.domain;

import java.time.Instant;
import org.ballast.amounts.UnitPrice;

/**
 * A tick as it was sent, by the names that people know.
 *
 * @param line its line in a file, or its place in a batch from 1 on
 */
public record QuotedTick(long line, String market, String asset, Instant at, UnitPrice price) {}
