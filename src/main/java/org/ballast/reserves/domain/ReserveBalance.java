package org.ballast.reserves.domain;

import java.math.BigInteger;
import java.time.Instant;

/**
 * What an address held at a height, as it is recorded for the instant of a snapshot, in the smallest unit of the asset.
 *
 * @param balance 0 or more, less than 2^127
 * @param encumbered of it: pledged or otherwise not free
 * @param loan of it: borrowed, and so owed to others; no unit is both
 * @param origin where the number comes from
 * @param note on encumbrances and loans, empty for none
 */
public record ReserveBalance(
        Instant at,
        long blockHeight,
        BigInteger balance,
        BigInteger encumbered,
        BigInteger loan,
        Origin origin,
        String note) {

    public static final int LONGEST_NOTE = 500;

    /** Balances are less. */
    public static final BigInteger LIMIT = BigInteger.TWO.pow(127);

    /** Where a balance comes from. */
    public enum Origin {
        FILE,
        CALL,
        NODE
    }

    /** Units that are neither encumbered nor borrowed. */
    public BigInteger net() {
        return balance.subtract(encumbered).subtract(loan);
    }

    /** Whether another says the same of the same address and instant, wherever it comes from. */
    public boolean saysTheSameAs(ReserveBalance other) {
        return blockHeight == other.blockHeight
                && balance.equals(other.balance)
                && encumbered.equals(other.encumbered)
                && loan.equals(other.loan)
                && note.equals(other.note);
    }
}
