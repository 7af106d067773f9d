package org.ballast.control.domain;

import java.time.LocalDate;
import java.util.Map;
import org.ballast.amounts.Money;

/**
 * What was written down in a quarter of the calendar.
 *
 * @param first day of the quarter
 * @param byAsset by symbol, above zero
 */
public record WriteDownsOfQuarter(LocalDate first, Map<String, Money> byAsset) {

    public WriteDownsOfQuarter {
        byAsset = Map.copyOf(byAsset);
    }
}
