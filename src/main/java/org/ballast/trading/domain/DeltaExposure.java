package org.ballast.trading.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * How many units of an asset the books gain or lose with, spot, options and futures together (accounting.md §7.5).
 *
 * <p>Example: 100 BTC and 120 puts of delta −0.35 are 58.00 net; 0.580000 of the spot is left open; 58 sold futures would close
 * it.
 *
 * @param spotUnits held
 * @param options each with its delta
 * @param futuresUnits below zero when sold
 */
public record DeltaExposure(BigDecimal spotUnits, List<OptionLeg> options, BigDecimal futuresUnits) {

    private static final int DECIMALS_OF_RATIO = 6;

    /**
     * Options of one instrument.
     *
     * @param delta of one unit
     * @param contracts below zero when sold
     * @param multiplier units that one contract is for
     */
    public record OptionLeg(BigDecimal delta, BigDecimal contracts, BigDecimal multiplier) {

        BigDecimal units() {
            return delta.multiply(contracts).multiply(multiplier);
        }
    }

    public DeltaExposure {
        options = List.copyOf(options);
    }

    /** {@code spot + Σ delta × contracts × multiplier + futures}, exact. */
    public BigDecimal netDelta() {
        return options.stream().map(OptionLeg::units).reduce(spotUnits.add(futuresUnits), BigDecimal::add);
    }

    /** What is left open of the spot: {@code net delta / spot}, six decimals, half up; empty without spot. */
    public Optional<BigDecimal> residualExposure() {
        return spotUnits.signum() == 0
                ? Optional.empty()
                : Optional.of(netDelta().divide(spotUnits, DECIMALS_OF_RATIO, RoundingMode.HALF_UP));
    }

    /** The futures that would leave nothing open: below zero to sell. */
    public BigDecimal futuresToNeutral() {
        return netDelta().negate();
    }
}
