package org.ballast.prices.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one market traded on one day of the cut-off zone.
 *
 * @param close last price
 * @param volume units of the asset
 */
public record DayOfVolume(LocalDate day, BigDecimal close, BigDecimal volume) {

    /**
     * @throws IllegalArgumentException if the price is not more than zero, or the volume is below it
     */
    public DayOfVolume {
        if (close.signum() <= 0 || volume.signum() < 0) {
            throw new IllegalArgumentException("no day of a market: " + close + ", " + volume);
        }
    }
}
