package org.ballast.livesheet.application;

import java.math.BigDecimal;
import java.util.Optional;
import org.ballast.holdings.domain.LoanStanding;
import org.ballast.holdings.domain.LoanTerms;

/**
 * A loan as it was read, without what its pledge is worth.
 *
 * @param decimals of the smallest unit of what is pledged
 * @param steady whether what is pledged keeps its price, as it can be redeemed
 * @param rate what one unit of the currency of the books is in that of the loan; empty where none of the day is known
 */
record LoanAt(LoanTerms terms, int decimals, boolean steady, Optional<BigDecimal> rate) {

    /**
     * @param unitValue of one unit of what is pledged in the currency of the loan
     */
    LoanStanding at(Optional<BigDecimal> unitValue) {
        return new LoanStanding(terms, unitValue, decimals, Optional.empty(), false, steady);
    }
}
