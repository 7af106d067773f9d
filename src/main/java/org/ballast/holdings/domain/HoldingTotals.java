package org.ballast.holdings.domain;

import java.math.BigDecimal;

/**
 * The two figures in which lots and ledger must agree, in the functional currency.
 *
 * @param originalCost sum of the lots, or the debit balance of the account of digital assets at cost
 * @param accumulatedImpairment sum of the lots, or the credit balance of accumulated impairment
 */
public record HoldingTotals(BigDecimal originalCost, BigDecimal accumulatedImpairment) {

    /** Whether both agree to the last digit, whatever their scales. */
    public boolean ties(HoldingTotals other) {
        return originalCost.compareTo(other.originalCost) == 0
                && accumulatedImpairment.compareTo(other.accumulatedImpairment) == 0;
    }

    @Override
    public String toString() {
        return "cost " + plain(originalCost) + " and impairment " + plain(accumulatedImpairment);
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
