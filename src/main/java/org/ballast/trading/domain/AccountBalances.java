package org.ballast.trading.domain;

import java.math.BigDecimal;

/**
 * The balances of a trading account, which are never confused (accounting.md §7.1). They are sums of what the venue says, and
 * round nothing but the value of collateral.
 *
 * <p>Example: settled 250,000, reserved 20,000, in orders 5,000, futures −18,250, options +9,400 and −3,150, collateral
 * 129,250, initial margin 96,000, of orders 14,000: account 250,000, cash 225,000, equity 367,250, margin 361,000, available
 * 251,000.
 *
 * @param accountBalance settled cash, without unrealised results
 * @param cashBalance settled cash that is neither reserved for withdrawals nor held by open orders
 * @param collateralValue what counts of what is pledged
 * @param netOptionValue bought less sold options
 * @param equityBalance {@code accountBalance + unrealised futures + netOptionValue + collateralValue}: the net value
 * @param marginBalance {@code equityBalance − netOptionValue}: options carry no margin in a segregated account
 * @param availableBalance {@code marginBalance − initial margin − margin of open orders}, never below zero
 * @param margin how near a margin call is
 */
public record AccountBalances(
        BigDecimal accountBalance,
        BigDecimal cashBalance,
        BigDecimal collateralValue,
        BigDecimal netOptionValue,
        BigDecimal equityBalance,
        BigDecimal marginBalance,
        BigDecimal availableBalance,
        MarginState margin) {

    public static AccountBalances of(AccountSnapshot snapshot, MarginThresholds thresholds) {
        SettlementUnit unit = snapshot.unit();
        BigDecimal account = snapshot.settledCash();
        BigDecimal collateral = snapshot.collateral().stream()
                .map(pledged -> pledged.value(unit))
                .reduce(BigDecimal.ZERO.setScale(unit.decimals()), BigDecimal::add);
        BigDecimal options = snapshot.optionValueLong().add(snapshot.optionValueShort());
        BigDecimal equity =
                account.add(snapshot.unrealisedFutures()).add(options).add(collateral);
        BigDecimal margin = equity.subtract(options);
        return new AccountBalances(
                account,
                account.subtract(snapshot.cashReservedForWithdrawal()).subtract(snapshot.openOrderCash()),
                collateral,
                options,
                equity,
                margin,
                margin.subtract(snapshot.initialMargin())
                        .subtract(snapshot.openOrderMargin())
                        .max(BigDecimal.ZERO),
                MarginState.of(margin, snapshot.initialMargin(), snapshot.maintenanceMargin(), thresholds));
    }
}
