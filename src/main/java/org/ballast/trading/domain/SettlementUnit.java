package org.ballast.trading.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ballast.amounts.CurrencyText;
import org.ballast.amounts.Money;
import org.ballast.amounts.UnreadableText;

/**
 * What a trading account is kept in: a currency with its minor unit, or a coin. Amounts of an account are plain decimals at
 * the scale of its unit, because {@code Money} knows no coins.
 *
 * @param code as USD, BTC
 * @param decimals of an amount: 2 in USD, 8 in BTC
 */
public record SettlementUnit(String code, int decimals) {

    /** How many decimals venues print of an amount of coin. */
    public static final int DECIMALS_OF_COIN = 8;

    private static final int MOST_DECIMALS = 18;

    /**
     * @throws IllegalArgumentException if there is no code, or amounts would have less than no decimals or more than 18
     */
    public SettlementUnit {
        if (code.isBlank() || decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException(code + " with " + decimals + " decimals is no unit of an account");
        }
    }

    /** The currency of that code, with its minor unit; a coin with 8 decimals if no currency has it. */
    public static SettlementUnit of(String code) {
        try {
            return new SettlementUnit(code, Money.decimals(CurrencyText.of(code)));
        } catch (UnreadableText coin) {
            return new SettlementUnit(code, DECIMALS_OF_COIN);
        }
    }

    /** The amount at the unit's scale, half up: where an amount of the account loses digits. */
    public BigDecimal rounded(BigDecimal exact) {
        return exact.setScale(decimals, RoundingMode.HALF_UP);
    }
}
