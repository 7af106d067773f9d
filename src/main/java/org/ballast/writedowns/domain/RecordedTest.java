package org.ballast.writedowns.domain;

import java.time.Instant;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;

/**
 * A test as it was kept, with the price that it rests on.
 *
 * @param lot code of the lot
 * @param from first instant of its window
 * @param to first instant after its window
 * @param price empty where the window held no bar
 * @param loss zero where the lot kept its carrying amount
 * @param disposal reference of the disposal that ended the segment
 */
public record RecordedTest(
        long id,
        long lotId,
        String lot,
        Instant acquiredAt,
        int segment,
        Instant from,
        Instant to,
        Quantity quantity,
        Money carryingBefore,
        Optional<Price> price,
        Money loss,
        Money carryingAfter,
        Optional<String> disposal) {

    /**
     * The price evidence.
     *
     * @param market code of the venue
     * @param at when the bar opened
     * @param fairValue of the whole quantity
     * @param file the imported file, empty for a bar keyed in by hand
     * @param line in that file, header = 1
     * @param fileHash SHA-256 of that file
     */
    public record Price(
            long barId,
            String market,
            UnitPrice perUnit,
            Instant at,
            long intervalSeconds,
            Money fairValue,
            Optional<String> file,
            int line,
            Optional<String> fileHash) {}
}
