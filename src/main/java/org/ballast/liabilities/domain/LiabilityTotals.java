package org.ballast.liabilities.domain;

import java.math.BigInteger;

/**
 * What the balances of a snapshot come to, in the smallest unit; an account with negative equity is no liability, and is told
 * apart.
 *
 * @param accounts with balances of zero and more
 * @param total of these
 * @param negativeAccounts with balances below zero
 * @param negativeTotal of these, zero or below
 */
public record LiabilityTotals(int accounts, BigInteger total, int negativeAccounts, BigInteger negativeTotal) {

    /** The bits of what a sum, and each balance without its sign, stay below. */
    public static final int BITS = 127;

    static LiabilityTotals of(BalanceRows rows) {
        int negatives = 0;
        BigInteger total = BigInteger.ZERO;
        BigInteger negativeTotal = BigInteger.ZERO;
        for (int row = 0; row < rows.size(); row++) {
            if (rows.isNegative(row)) {
                negatives++;
                negativeTotal = negativeTotal.add(rows.balance(row));
            } else {
                total = total.add(rows.balance(row));
            }
        }
        return new LiabilityTotals(rows.size() - negatives, total, negatives, negativeTotal);
    }

    boolean fit() {
        return total.bitLength() <= BITS && negativeTotal.bitLength() <= BITS;
    }
}
