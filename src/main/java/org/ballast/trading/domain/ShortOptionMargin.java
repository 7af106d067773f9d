package org.ballast.trading.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * What a venue asks for one sold option, as shares of the underlying: the standard margin of Deribit in coin, that of Aevo
 * times the spot (accounting.md §7.4). The shares are dated parameters of the venue; a bought option needs no maintenance.
 *
 * <p>Example: 0.15, 0.10, 0.075; call at 65,000, underlying 60,000, mark 0.0410: initial 0.14100000, maintenance 0.11600000 coin.
 *
 * @param share of the underlying that the initial margin starts from
 * @param leastShare what being out of the money can bring it down to
 * @param maintenanceShare of the underlying
 */
public record ShortOptionMargin(BigDecimal share, BigDecimal leastShare, BigDecimal maintenanceShare) {

    /** Initial and maintenance margin of one option: in coin to 8 decimals, half up; in currency exact. */
    public record Required(BigDecimal initial, BigDecimal maintenance) {}

    /**
     * @throws IllegalArgumentException if a share is below zero, or the least is above the first
     */
    public ShortOptionMargin {
        if (leastShare.signum() < 0 || maintenanceShare.signum() < 0 || leastShare.compareTo(share) > 0) {
            throw new IllegalArgumentException(
                    "no shares of margin: " + share + ", " + leastShare + ", " + maintenanceShare);
        }
    }

    /**
     * Initial {@code max(share − OTM/underlying, leastShare) + mark}, where OTM = max(0, K − S); maintenance
     * {@code maintenanceShare + mark}.
     *
     * @param mark in coin
     */
    public Required ofCall(BigDecimal mark, BigDecimal underlying, BigDecimal strike) {
        BigDecimal initial =
                initialShare(strike.subtract(underlying), underlying).add(mark);
        return required(initial, maintenanceShare.add(mark));
    }

    /**
     * Initial {@code max(max(share − OTM/underlying, leastShare) + mark, maintenance)}, where OTM = max(0, S − K); maintenance
     * {@code max(maintenanceShare, maintenanceShare × mark) + mark}.
     *
     * @param mark in coin
     */
    public Required ofPut(BigDecimal mark, BigDecimal underlying, BigDecimal strike) {
        BigDecimal maintenance =
                maintenanceShare.max(maintenanceShare.multiply(mark)).add(mark);
        BigDecimal initial =
                initialShare(underlying.subtract(strike), underlying).add(mark);
        return required(initial.max(maintenance), maintenance);
    }

    /**
     * The same of a call that is settled in the currency of the price, exact: initial
     * {@code max(share × S − OTM, leastShare × S) + mark}, maintenance {@code maintenanceShare × S + mark}. Example of Aevo: 0.15,
     * 0.10, 0.10; S 60,000, K 65,000, mark 2,460: 8,460 both.
     *
     * @param mark in the currency of the price
     */
    public Required ofLinearCall(BigDecimal mark, BigDecimal underlying, BigDecimal strike) {
        return new Required(
                linearInitial(strike.subtract(underlying), underlying).add(mark),
                maintenanceShare.multiply(underlying).add(mark));
    }

    /** The same of a put: maintenance {@code max(maintenanceShare × S, maintenanceShare × mark) + mark}, and initial never less. */
    public Required ofLinearPut(BigDecimal mark, BigDecimal underlying, BigDecimal strike) {
        BigDecimal maintenance = maintenanceShare.multiply(underlying.max(mark)).add(mark);
        BigDecimal initial =
                linearInitial(underlying.subtract(strike), underlying).add(mark);
        return new Required(initial.max(maintenance), maintenance);
    }

    private BigDecimal linearInitial(BigDecimal outOfTheMoney, BigDecimal underlying) {
        return share.multiply(underlying)
                .subtract(outOfTheMoney.max(BigDecimal.ZERO))
                .max(leastShare.multiply(underlying));
    }

    private BigDecimal initialShare(BigDecimal outOfTheMoney, BigDecimal underlying) {
        BigDecimal away = outOfTheMoney.max(BigDecimal.ZERO).divide(underlying, MathContext.DECIMAL128);
        return share.subtract(away).max(leastShare);
    }

    private static Required required(BigDecimal initial, BigDecimal maintenance) {
        return new Required(inCoin(initial), inCoin(maintenance));
    }

    private static BigDecimal inCoin(BigDecimal exact) {
        return exact.setScale(SettlementUnit.DECIMALS_OF_COIN, RoundingMode.HALF_UP);
    }
}
