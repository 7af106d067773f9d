package org.ballast.marktomarket.domain;

import java.time.Instant;
import org.ballast.amounts.Money;
import org.ballast.measurement.domain.TestPeriod;

/**
 * One measurement of all positions of an entity in a book.
 *
 * @param positions how many were measured, with and without a change
 * @param totalLoss what positions lost, without a sign and without what others gained
 * @param inIncome gains less losses
 * @param inputHash the same inputs are one run
 */
public record MarkRun(
        long id,
        long bookId,
        TestPeriod period,
        int positions,
        Money totalLoss,
        Money inIncome,
        String inputHash,
        String runBy,
        Instant runAt) {}
