package org.ballast.holdings.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;

/**
 * A loan with a pledge as it stands from a day on (accounting.md §8). Once nothing is owed and nothing pledged, it has ended.
 *
 * @param reference what the entity calls it
 * @param owed in the currency of the loan, zero or more
 * @param asset symbol of what is pledged
 * @param restoreTo loan to value to which a call has to be met, at most {@code callAt}
 * @param callAt loan to value above which the lender calls it, at most 1
 * @param liquidateAt loan to value above which the lender sells the pledge; empty where none is agreed
 * @param dueOn empty of a loan without an end
 * @param validFrom the first day on which it stands so
 * @param revision 1, and one more each time that the same day was said otherwise
 */
public record LoanTerms(
        String reference,
        String lender,
        Money owed,
        String asset,
        Quantity pledged,
        BigDecimal restoreTo,
        BigDecimal callAt,
        Optional<BigDecimal> liquidateAt,
        Optional<LocalDate> dueOn,
        LocalDate validFrom,
        int revision) {

    /** Decimals of a loan to value. */
    public static final int DECIMALS = 10;

    /** Characters of a reference. */
    public static final int LONGEST_REFERENCE = 64;

    /** Characters of the name of a lender. */
    public static final int LONGEST_LENDER = 200;

    /** Whether nothing of it is left. */
    public boolean isOver() {
        return owed.isZero() && pledged.isZero();
    }

    /** Whether another one says the same of the same day, whatever its revision. */
    public boolean saysAs(LoanTerms other) {
        return reference.equals(other.reference)
                && lender.equals(other.lender)
                && owed.compareTo(other.owed) == 0
                && owed.currency().equals(other.owed.currency())
                && asset.equals(other.asset)
                && pledged.compareTo(other.pledged) == 0
                && restoreTo.compareTo(other.restoreTo) == 0
                && callAt.compareTo(other.callAt) == 0
                && liquidateAt
                        .map(BigDecimal::stripTrailingZeros)
                        .equals(other.liquidateAt.map(BigDecimal::stripTrailingZeros))
                && dueOn.equals(other.dueOn)
                && validFrom.equals(other.validFrom);
    }

    /** The same as the next one of its day. */
    public LoanTerms revised(int number) {
        return new LoanTerms(
                reference, lender, owed, asset, pledged, restoreTo, callAt, liquidateAt, dueOn, validFrom, number);
    }
}
