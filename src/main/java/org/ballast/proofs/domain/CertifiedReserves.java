package org.ballast.proofs.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Reserves as a certificate tells them: addresses alone whose keys signed for its tree, in whole smallest units.
 *
 * @param total what they hold
 * @param encumbered of the total: pledged or otherwise not free
 * @param loan of the total: borrowed
 * @param ratio total by what customers are owed, six decimals, rounded down; empty where nothing is owed
 * @param solvent whether the total covers what customers are owed
 */
public record CertifiedReserves(
        BigInteger total,
        BigInteger encumbered,
        BigInteger loan,
        Optional<BigDecimal> ratio,
        boolean solvent,
        List<Item> items) {

    private static final int DECIMALS = 6;

    /** An address whose key signed. */
    public record Item(
            String address,
            String chain,
            long blockHeight,
            BigInteger balance,
            BigInteger encumbered,
            BigInteger loan,
            String signatureScheme,
            String message,
            String signature) {}

    public CertifiedReserves {
        items = List.copyOf(items);
    }

    /** Total less what is encumbered and what is borrowed. */
    public BigInteger net() {
        return total.subtract(encumbered).subtract(loan);
    }

    /** Reserves by what is owed: never told as more than they are. */
    public static Optional<BigDecimal> ratio(BigInteger reserves, BigInteger owed) {
        return owed.signum() == 0
                ? Optional.empty()
                : Optional.of(new BigDecimal(reserves).divide(new BigDecimal(owed), DECIMALS, RoundingMode.DOWN));
    }
}
