package org.ballast.prices.web;

import org.ballast.prices.application.RecordPrice;
import org.ballast.prices.domain.BarStatus;
import org.ballast.prices.domain.PriceBar;
import org.ballast.prices.domain.RecordedBar;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A recorded bar as the API shows it; prices and volume are decimal strings, times UTC.
 *
 * @param interval ISO 8601, as PT24H
 * @param id number of the bar; 0 while it waits for a second person
 * @param supersededBy key of the correction that replaced it
 * @param importId the imported file, null for a bar keyed in by hand
 * @param caseId the case by which a second person decides on it, in the answer to whoever asked; otherwise null
 */
@Schema(name = "Price")
public record PriceAnswer(
        long id,
        String market,
        String asset,
        String at,
        String interval,
        String currency,
        String open,
        String high,
        String low,
        String close,
        String volume,
        @Schema(implementation = BarStatus.class) String status,
        int revision,
        @Nullable Long supersededBy,
        @Nullable Long importId,
        int importLine,
        String recordedBy,
        String recordedAt,
        @Nullable String decidedBy,
        @Nullable String decidedAt,
        String reason,
        @Nullable String heldFor,
        @Nullable Long caseId) {

    static PriceAnswer of(RecordPrice.Recorded recorded) {
        return of(
                recorded.bar(),
                recorded.caseId().isPresent() ? (Long) recorded.caseId().getAsLong() : null);
    }

    static PriceAnswer of(RecordedBar recorded) {
        return of(recorded, null);
    }

    private static PriceAnswer of(RecordedBar recorded, @Nullable Long caseId) {
        PriceBar bar = recorded.bar();
        return new PriceAnswer(
                recorded.id(),
                recorded.market(),
                recorded.asset(),
                bar.opensAt().toString(),
                bar.interval().toString(),
                bar.low().currency().getCurrencyCode(),
                bar.open().perUnit().toPlainString(),
                bar.high().perUnit().toPlainString(),
                bar.low().perUnit().toPlainString(),
                bar.close().perUnit().toPlainString(),
                bar.volume().toPlainString(),
                recorded.status().name(),
                recorded.revision(),
                recorded.supersededBy().isPresent()
                        ? (Long) recorded.supersededBy().getAsLong()
                        : null,
                recorded.importId().isPresent() ? (Long) recorded.importId().getAsLong() : null,
                recorded.importLine(),
                recorded.recordedBy(),
                recorded.recordedAt().toString(),
                recorded.decidedBy().orElse(null),
                recorded.decidedAt().map(Object::toString).orElse(null),
                recorded.reason(),
                recorded.heldFor().map(Enum::name).orElse(null),
                caseId);
    }
}
