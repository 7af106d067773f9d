package org.ballast.proofs.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Whether reserves cover liabilities in one asset at one instant.
 *
 * @param reserves proved, in the smallest unit
 * @param liabilities the sum of the root, in the smallest unit
 */
public record Coverage(BigInteger reserves, BigInteger liabilities) {

    private static final int DECIMALS = 6;

    public boolean solvent() {
        return reserves.compareTo(liabilities) >= 0;
    }

    /** Reserves over liabilities, cut after six decimals, so that a shortage never reads as one; empty without liabilities. */
    public Optional<BigDecimal> ratio() {
        return liabilities.signum() == 0
                ? Optional.empty()
                : Optional.of(
                        new BigDecimal(reserves).divide(new BigDecimal(liabilities), DECIMALS, RoundingMode.DOWN));
    }
}
