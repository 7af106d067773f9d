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
 */
public record FlaggedDays(String asset, Optional<String> market, List<LocalDate> days) {

    public FlaggedDays {
        days = List.copyOf(days);
    }
}
