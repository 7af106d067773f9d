package org.ballast.prices.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ballast.pages.web.Lines;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One bar as a program states it, with the names of a price file; decimal numbers as strings.
 *
 * @param date a daily bar in UTC; or {@code at} and {@code interval}
 * @param correct whether a recorded bar may be corrected, which takes a reason
 */
@Schema(name = "NewPrice")
public record PriceBody(
        @Nullable String market,
        @Nullable String asset,
        @Nullable String date,
        @Nullable String at,
        @Nullable String interval,
        @Nullable String open,
        @Nullable String high,
        @Nullable String low,
        @Nullable String close,
        @Nullable String volume,
        @Nullable String currency,
        @Nullable Boolean correct,
        @Lines @Nullable String reason) {

    /** What was stated, by the column names of a price file. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "asset", asset);
        put(values, "date", date);
        put(values, "at", at);
        put(values, "interval", interval);
        put(values, "open", open);
        put(values, "high", high);
        put(values, "low", low);
        put(values, "close", close);
        put(values, "volume", volume);
        put(values, "currency", currency);
        return values;
    }

    Optional<String> correctionReason() {
        return Boolean.TRUE.equals(correct) ? Optional.of(reason == null ? "" : reason) : Optional.empty();
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
