package org.ballast.signals.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The days on which the on-balance volume of an asset flagged.
 *
 * @param asset symbol
 * @param market code of the principal market at the end; empty where no policy is in force
 * @param days in order
 * @param daysKnown of how many of the days it can be told
 * @param daysAsked how many days were looked at
 */
public record FlaggedDays(String asset, Optional<String> market, List<LocalDate> days, int daysKnown, long daysAsked) {

    public FlaggedDays {
        days = List.copyOf(days);
    }

    /** FIRED where a day flagged, NOT_FIRED where none of all days did, and NOT_KNOWN where it cannot be told of all. */
    public IndicatorState state() {
        if (!days.isEmpty()) {
            return IndicatorState.FIRED;
        }
        return daysKnown < daysAsked ? IndicatorState.NOT_KNOWN : IndicatorState.NOT_FIRED;
    }
}
