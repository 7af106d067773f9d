package org.ballast.writedowns.domain;

import java.time.Instant;
import java.util.Optional;
import org.ballast.amounts.UnitPrice;
import org.ballast.measurement.domain.TestPeriod;

/**
 * A price that a posted write-down rests on and that was corrected since: what is in the books is not what a test would give
 * today.
 *
 * @param writeDown the proposal that was posted
 * @param asset symbol
 * @param period that it is for
 * @param at opening of the bar
 * @param used the price as it was
 * @param inForce the price as it is now; empty where the correction was rejected or is held back
 */
public record CorrectedPrice(
        long writeDown, String asset, TestPeriod period, Instant at, UnitPrice used, Optional<UnitPrice> inForce) {}
