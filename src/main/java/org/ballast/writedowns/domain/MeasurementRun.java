package org.ballast.writedowns.domain;

import java.time.Instant;
import org.ballast.amounts.Money;
import org.ballast.measurement.domain.TestPeriod;

/**
 * One execution of the test over all assets in a book.
 *
 * @param tests how many tests were made, with and without loss
 * @param totalLoss impairment losses of all assets
 * @param inIncome what all of it would change in the income of the period, below zero an expense
 * @param inputHash the same inputs are one run
 */
public record MeasurementRun(
        long id,
        long bookId,
        TestPeriod period,
        int tests,
        Money totalLoss,
        Money inIncome,
        String inputHash,
        String runBy,
        Instant runAt) {}
