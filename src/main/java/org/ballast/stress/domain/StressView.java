package org.ballast.stress.domain;

/**
 * How a fall is looked at.
 *
 * @param hedged whether open positions of trading accounts count
 * @param afterTax whether tax at the entity's rate bears its part of each loss and takes its part of each gain
 */
public record StressView(Basis basis, boolean hedged, boolean afterTax) {

    /** Which value of the assets counts. */
    public enum Basis {
        /** What the book would carry them at, by its models. */
        BOOK,
        /** What the market would pay for them. */
        FAIR_VALUE
    }

    public StressView at(Basis other) {
        return new StressView(other, hedged, afterTax);
    }
}
