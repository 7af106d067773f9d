package org.ballast.holdings.domain;

import java.math.BigDecimal;

/**
 * The two figures in which the lots of a book and its ledger must agree, in the currency of the book.
 *
 * @param carryingAmount sum of the lots, or the net balance of the accounts of digital assets
 * @param reduction sum of the lots, or the credit balance of accumulated impairment
 */
public record HoldingTotals(BigDecimal carryingAmount, BigDecimal reduction) {

    /** Whether both agree to the last digit, whatever their scales. */
    public boolean ties(HoldingTotals other) {
        return carryingAmount.compareTo(other.carryingAmount) == 0 && reduction.compareTo(other.reduction) == 0;
    }
}
