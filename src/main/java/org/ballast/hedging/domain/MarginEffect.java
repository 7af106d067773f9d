package org.ballast.hedging.domain;

import java.math.BigDecimal;
import java.time.Instant;
import org.ballast.amounts.UnitPrice;
import org.ballast.trading.domain.AccountBalances;
import org.ballast.trading.domain.AccountSnapshot;
import org.ballast.trading.domain.MarginState;
import org.ballast.trading.domain.MarginThresholds;

/**
 * What a hedge that is tried out would do to the margin of an account: the premium leaves its cash, sold futures take margin.
 *
 * <p>Example: margin balance 361,000, initial margin 96,000, maintenance margin 61,000; 1 future sold at 60,000 with 10 % and 5 %
 * takes 6,000 and 3,000: ratio 0.168975 becomes 0.177285.
 *
 * @param account code
 * @param at when the venue said what the account has
 * @param initialMargin of all positions with the hedge
 * @param maintenanceMargin of all positions with the hedge
 */
public record MarginEffect(
        String account,
        Instant at,
        BigDecimal balanceBefore,
        MarginState before,
        BigDecimal balanceAfter,
        BigDecimal initialMargin,
        BigDecimal maintenanceMargin,
        MarginState after) {

    /**
     * Parts of the notional of futures.
     *
     * @param initial from 0 to 1
     * @param maintenance not above the initial one
     */
    public record Rates(BigDecimal initial, BigDecimal maintenance) {}

    /**
     * Amounts at the scale of the account's unit, half up.
     *
     * @param thresholds of the venue's table
     */
    public static MarginEffect of(
            String account,
            Instant at,
            AccountSnapshot snapshot,
            MarginThresholds thresholds,
            TriedHedge tried,
            Rates rates,
            UnitPrice close) {
        BigDecimal before = AccountBalances.of(snapshot, thresholds).marginBalance();
        BigDecimal paid = tried.puts().map(TriedHedge.BoughtPuts::cost).orElse(BigDecimal.ZERO);
        BigDecimal after = snapshot.unit().rounded(before.subtract(paid).add(tried.soldAboveClose(close)));
        BigDecimal initial = snapshot.unit()
                .rounded(snapshot.initialMargin().add(tried.notional().multiply(rates.initial())));
        BigDecimal maintenance = snapshot.unit()
                .rounded(snapshot.maintenanceMargin().add(tried.notional().multiply(rates.maintenance())));
        return new MarginEffect(
                account,
                at,
                before,
                MarginState.of(before, snapshot.initialMargin(), snapshot.maintenanceMargin(), thresholds),
                after,
                initial,
                maintenance,
                MarginState.of(after, initial, maintenance, thresholds));
    }
}
