package org.ballast.venuecash.domain;

import java.math.BigDecimal;
import org.ballast.amounts.Money;

/**
 * The coins that fees, funding and results moved, which are posted at their index while the coins are in the lots still: what went
 * out is to be taken from the lots by a disposal, what came in recorded as a lot.
 *
 * <p>Example: a fee of 0.0125 BTC at an index of 57,000 is 0.0125 out, worth 712.50 USD.
 *
 * @param coin code
 * @param out units that went, without a sign
 * @param outWorth what they were worth as they went, in the currency of the book, without a sign
 * @param in units that came
 * @param inWorth what they were worth as they came
 */
public record CoinsMoved(String coin, BigDecimal out, Money outWorth, BigDecimal in, Money inWorth) {

    /** Whether any went. */
    public boolean isOut() {
        return out.signum() > 0;
    }

    /** Whether any came. */
    public boolean isIn() {
        return in.signum() > 0;
    }
}
