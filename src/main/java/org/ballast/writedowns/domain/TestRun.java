package org.ballast.writedowns.domain;

import java.time.Instant;
import org.ballast.amounts.Money;
import org.ballast.measurement.domain.TestPeriod;

/**
 * One execution of the test over all assets in a book.
 *
 * @param tests how many tests were made, with and without loss
 * @param totalLoss of all assets
 * @param inputHash the same inputs are one run
 */
public record TestRun(
        long id,
        long bookId,
        TestPeriod period,
        int tests,
        Money totalLoss,
        String inputHash,
        String runBy,
        Instant runAt) {}
