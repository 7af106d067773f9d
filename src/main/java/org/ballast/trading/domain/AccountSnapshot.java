package org.ballast.trading.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a venue says of a trading account at one instant, in the unit of the account.
 *
 * @param settledCash deposits less withdrawals, realised and settled result, less fees; below zero when the account owes
 * @param cashReservedForWithdrawal zero or more
 * @param openOrderCash cash that open spot orders hold, zero or more
 * @param unrealisedFutures result of open futures and perpetuals that is not settled, of either sign
 * @param optionValueLong what the bought options are worth, zero or more
 * @param optionValueShort what the sold options are worth to the account, zero or less
 * @param initialMargin of positions, zero or more
 * @param openOrderMargin initial margin of open orders, zero or more
 * @param maintenanceMargin of positions, zero or more
 */
public record AccountSnapshot(
        SettlementUnit unit,
        BigDecimal settledCash,
        BigDecimal cashReservedForWithdrawal,
        BigDecimal openOrderCash,
        BigDecimal unrealisedFutures,
        BigDecimal optionValueLong,
        BigDecimal optionValueShort,
        List<Collateral> collateral,
        BigDecimal initialMargin,
        BigDecimal openOrderMargin,
        BigDecimal maintenanceMargin) {

    /**
     * @throws IllegalArgumentException if an amount has a sign that it cannot have
     */
    public AccountSnapshot {
        collateral = List.copyOf(collateral);
        boolean someBelowZero = Stream.of(
                        cashReservedForWithdrawal,
                        openOrderCash,
                        optionValueLong,
                        initialMargin,
                        openOrderMargin,
                        maintenanceMargin)
                .anyMatch(amount -> amount.signum() < 0);
        if (someBelowZero || optionValueShort.signum() > 0) {
            throw new IllegalArgumentException(
                    "reserves, margins and bought options are never below zero, sold options" + " never above");
        }
    }

    /** The same with other assets pledged. */
    public AccountSnapshot pledging(List<Collateral> pledged) {
        return new AccountSnapshot(
                unit,
                settledCash,
                cashReservedForWithdrawal,
                openOrderCash,
                unrealisedFutures,
                optionValueLong,
                optionValueShort,
                pledged,
                initialMargin,
                openOrderMargin,
                maintenanceMargin);
    }
}
