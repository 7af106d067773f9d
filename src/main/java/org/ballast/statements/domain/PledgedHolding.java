package org.ballast.statements.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;

/**
 * Units that secure something at the last day and cannot be used freely until it ends (IAS 38.122(d); ASC 860-30-50).
 *
 * @param asset symbol
 * @param name of the asset
 * @param holder lender or venue
 * @param reference of the loan, or code of the trading account
 * @param amount what the units carry, or their fair value, in proportion to all of the asset
 * @param until when the loan falls due; empty of a loan without an end, and at a venue
 */
public record PledgedHolding(
        String asset,
        String name,
        Kind kind,
        String holder,
        String reference,
        Quantity units,
        Money amount,
        Optional<LocalDate> until) {

    /** What they secure. */
    public enum Kind {
        /** A loan, by the register of pledged loans. */
        LOAN,
        /** Positions of a trading account, as its venue said last. */
        VENUE
    }

    /** Days until the loan falls due; none once it has, empty where no day is agreed. */
    public Optional<Long> remainingDays(LocalDate reportingDate) {
        return until.map(day -> Math.max(0, ChronoUnit.DAYS.between(reportingDate, day)));
    }
}
