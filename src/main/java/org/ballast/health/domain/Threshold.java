package org.ballast.health.domain;

import java.math.BigDecimal;

/**
 * From where a measure is green and from where it is red; between the two it is amber. Both bounds belong to the better side.
 *
 * @param green of the current ratio 1.5: green from there up
 * @param red of the current ratio 1.0: red below it
 */
public record Threshold(BigDecimal green, BigDecimal red) {

    public Threshold {
        green = green.stripTrailingZeros();
        red = red.stripTrailingZeros();
    }

    /** Whether red is not better than green. */
    public boolean fits(Measure measure) {
        return measure.isWithin(green, red);
    }
}
