package org.ballast.holdings.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;

/**
 * How a loan stands on a day: what is owed beside what its pledge is worth (accounting.md §8).
 *
 * <p>Example: 250 owed, 500 units pledged at 1.00, called at 0.70: loan to value 0.5, called after a fall of 0.285714. At a price of
 * 0.70 the loan to value is 0.714286 and it is called: restored to 0.70 by repaying 5.00.
 *
 * @param unitValue of one unit of what is pledged in the currency of the loan; empty where no price or rate of the day is known
 * @param decimals of the smallest unit of what is pledged
 * @param pricedAt when the close behind it ended
 * @param stale whether that is too long ago
 * @param steady whether what is pledged keeps its price when all others fall, as it can be redeemed
 */
public record LoanStanding(
        LoanTerms terms,
        Optional<BigDecimal> unitValue,
        int decimals,
        Optional<Instant> pricedAt,
        boolean stale,
        boolean steady) {

    private static final int DECIMALS_OF_PART = 6;
    private static final BigDecimal NEAR = new BigDecimal("0.9");

    /** How it stands. */
    public enum Status {
        /** The loan to value is below nine tenths of that at which it is called. */
        OK,
        /** At nine tenths of it or more. */
        NEAR,
        /** The lender may call it. */
        CALLED,
        /** The lender may sell the pledge. */
        LIQUIDATION,
        /** No price or no rate says what the pledge is worth. */
        UNKNOWN
    }

    /** What is pledged is worth, in the currency of the loan, half up. */
    public Optional<Money> value() {
        return exact().map(value -> Money.rounded(value, terms.owed().currency(), RoundingMode.HALF_UP));
    }

    /** What is owed by what is pledged, six decimals, half up; empty where nothing is owed or no value is known. */
    public Optional<BigDecimal> loanToValue() {
        return exact().filter(value -> terms.owed().isPositive())
                .map(value -> terms.owed().amount().divide(value, DECIMALS_OF_PART, RoundingMode.HALF_UP));
    }

    /** By the exact loan to value. */
    public Status status() {
        if (!terms.owed().isPositive()) {
            return Status.OK;
        }
        if (exact().isEmpty()) {
            return Status.UNKNOWN;
        }
        if (terms.liquidateAt().filter(this::isAbove).isPresent()) {
            return Status.LIQUIDATION;
        }
        if (isAbove(terms.callAt())) {
            return Status.CALLED;
        }
        return excess(terms.callAt().multiply(NEAR))
                        .filter(left -> left.signum() >= 0)
                        .isPresent()
                ? Status.NEAR
                : Status.OK;
    }

    public boolean isCalled() {
        return status() == Status.CALLED || status() == Status.LIQUIDATION;
    }

    /** The fall of all prices at which it is called, zero where it is, empty where none does it or none is known. */
    public Optional<BigDecimal> fallToCall() {
        Optional<BigDecimal> fall =
                exact().flatMap(value -> new PledgedLoan(terms.owed().amount(), value, terms.callAt()).fallToCall());
        return steady ? fall.filter(part -> part.signum() == 0) : fall;
    }

    /** What meets a call if it is repaid, rounded up to the minor unit; empty while it is not called. */
    public Optional<Money> toRepay() {
        return exact().filter(value -> isCalled())
                .map(value -> Money.rounded(
                        terms.owed().amount().subtract(terms.restoreTo().multiply(value)),
                        terms.owed().currency(),
                        RoundingMode.CEILING));
    }

    /** What meets a call if it is pledged beside what is, rounded up to the smallest unit; empty while it is not called. */
    public Optional<Quantity> toPledge() {
        return unitValue
                .filter(value -> isCalled())
                .map(value -> new Quantity(terms.owed()
                        .amount()
                        .divide(terms.restoreTo().multiply(value), MathContext.DECIMAL128)
                        .subtract(terms.pledged().units())
                        .setScale(decimals, RoundingMode.CEILING)));
    }

    private boolean isAbove(BigDecimal part) {
        return excess(part).filter(left -> left.signum() > 0).isPresent();
    }

    private Optional<BigDecimal> excess(BigDecimal part) {
        return exact().map(value -> terms.owed().amount().subtract(part.multiply(value)));
    }

    private Optional<BigDecimal> exact() {
        return unitValue.map(value -> value.multiply(terms.pledged().units())).filter(value -> value.signum() > 0);
    }
}
