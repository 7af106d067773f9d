package org.ballast.trading.domain;

import java.math.BigDecimal;

/**
 * What Deribit's account summary says of a segregated account with standard margin, in coin, and how its printed figures
 * follow from each other. The formulas were found from the documented example: a test of what the venue printed, not a
 * contract with it (accounting.md §7.1).
 *
 * @param balance settled
 * @param futuresSessionUnrealised result of the session since 08:00 UTC, not realised
 * @param futuresSessionRealised realised, not settled before the next 08:00 UTC
 * @param optionsSessionRealised of options, as the one before
 * @param optionsValue net value of options
 */
public record SessionBalances(
        BigDecimal balance,
        BigDecimal futuresSessionUnrealised,
        BigDecimal futuresSessionRealised,
        BigDecimal optionsSessionRealised,
        BigDecimal optionsValue,
        BigDecimal initialMargin,
        BigDecimal maintenanceMargin) {

    /** The net value of the account; the venue's own may differ by 1e-8, as it rounds each part. */
    public BigDecimal equity() {
        return balance.add(futuresSessionUnrealised)
                .add(futuresSessionRealised)
                .add(optionsSessionRealised)
                .add(optionsValue);
    }

    /** {@code equity − options value}, from an equity that is given: the venue's, or {@link #equity()}. */
    public BigDecimal marginBalance(BigDecimal equity) {
        return equity.subtract(optionsValue);
    }

    /** {@code margin balance − initial margin}. */
    public BigDecimal availableFunds(BigDecimal equity) {
        return marginBalance(equity).subtract(initialMargin);
    }

    /** What of it can be withdrawn: profit of the session cannot before it is settled. */
    public BigDecimal availableForWithdrawal(BigDecimal equity) {
        BigDecimal unsettled = futuresSessionUnrealised.add(futuresSessionRealised);
        return availableFunds(equity).subtract(unsettled.max(BigDecimal.ZERO));
    }
}
