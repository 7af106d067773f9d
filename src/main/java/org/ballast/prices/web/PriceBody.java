package org.ballast.prices.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballast.pages.application.CurrencyCode;
import org.ballast.pages.application.DecimalNumber;
import org.ballast.pages.application.Lines;
import org.ballast.pages.web.Requests;
import org.ballast.prices.application.Reasons;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One bar as a program states it, with the names of a price file, whose rules read it; decimal numbers as strings.
 *
 * @param date a daily bar in UTC; or {@code at} and {@code interval}
 * @param correct whether a recorded bar may be corrected, which takes a reason
 */
@Schema(name = "NewPrice")
public record PriceBody(
        @NotNull String market,
        @NotNull String asset,
        @Nullable LocalDate date,
        @Size(max = 40) @Nullable String at,
        @Size(max = 20) @Nullable String interval,
        @NotNull @DecimalNumber String open,
        @NotNull @DecimalNumber String high,
        @NotNull @DecimalNumber String low,
        @NotNull @DecimalNumber String close,
        @NotNull @DecimalNumber String volume,
        @CurrencyCode @Nullable String currency,
        @Nullable Boolean correct,

        @Lines @Size(max = Reasons.LONGEST, message = "REASON_TOO_LONG") @Nullable
        String reason) {

    private static final Set<String> BESIDE_THE_ROW = Set.of("market", "correct", "reason");

    /** What was stated, by the column names of a price file. */
    Map<String, String> values() {
        Map<String, String> values = Requests.columns(this);
        values.keySet().removeAll(BESIDE_THE_ROW);
        return values;
    }

    Optional<String> correctionReason() {
        return Boolean.TRUE.equals(correct) ? Optional.of(reason == null ? "" : reason) : Optional.empty();
    }
}
