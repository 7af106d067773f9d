package org.ballast.prices.web;

import java.time.Instant;
import java.time.LocalDate;
import org.ballast.prices.domain.RecordedRate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An exchange rate for programs: one unit of the base is {@code rate} units of the quote.
 *
 * @param importId number of the file that it came in
 */
@Schema(name = "ExchangeRate")
public record RateAnswer(
        long id,
        LocalDate date,
        String base,
        String quote,
        String rate,
        String source,
        int revision,
        long importId,
        int importLine,
        String recordedBy,
        Instant recordedAt,
        String reason) {

    static RateAnswer of(RecordedRate recorded) {
        return new RateAnswer(
                recorded.rate().id(),
                recorded.rate().on(),
                recorded.rate().base().getCurrencyCode(),
                recorded.rate().quote().getCurrencyCode(),
                recorded.rate().rate().toPlainString(),
                recorded.source(),
                recorded.revision(),
                recorded.importId(),
                recorded.importLine(),
                recorded.recordedBy(),
                recorded.recordedAt(),
                recorded.reason());
    }
}
