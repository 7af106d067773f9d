package org.ballast.hedging.application;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ballast.pages.application.DecimalNumber;
import org.jspecify.annotations.Nullable;

/**
 * A hedge to try out, as the address of a page or a call names it. All prices are in the currency of the book.
 *
 * @param fall the fall that is looked at more closely, one of 0.05, 0.10, … 0.60; 0.30 if it does not come
 * @param sold units of futures that are sold
 * @param soldAt price at which they are sold, the close if it does not come
 * @param puts units of puts that are bought
 * @param strike of the puts
 * @param expires day on which they expire, at 08:00 UTC
 * @param volatility a year that they are valued by, 0.62 for 62 %
 * @param premium that one unit costs, its value if it does not come
 * @param account code of the trading account that it would be kept in
 * @param initialRate initial margin of the futures as a part of their notional
 * @param maintenanceRate maintenance margin likewise
 */
public record HedgeToTry(
        @DecimalNumber @Nullable String fall,
        @DecimalNumber @Nullable String sold,
        @DecimalNumber @Nullable String soldAt,
        @DecimalNumber @Nullable String puts,
        @DecimalNumber @Nullable String strike,
        @Nullable LocalDate expires,
        @DecimalNumber @Nullable String volatility,
        @DecimalNumber @Nullable String premium,
        @Size(max = 32) @Nullable String account,
        @DecimalNumber @Nullable String initialRate,
        @DecimalNumber @Nullable String maintenanceRate) {

    /** Nothing is tried out. */
    public static final HedgeToTry NOTHING =
            new HedgeToTry(null, null, null, null, null, null, null, null, null, null, null);
}
