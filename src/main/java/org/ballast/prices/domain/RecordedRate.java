package org.ballast.prices.domain;

import java.time.Instant;

/**
 * A rate with where it comes from.
 *
 * @param revision 1 for the first rate of its day, one more for each correction
 * @param source who published it; empty where nobody said
 * @param importId number of the file that it came in
 * @param importLine line in it, header = 1
 * @param reason why it corrects the one before; empty for the first
 */
public record RecordedRate(
        ExchangeRate rate,
        int revision,
        String source,
        long importId,
        int importLine,
        String recordedBy,
        Instant recordedAt,
        String reason) {}
