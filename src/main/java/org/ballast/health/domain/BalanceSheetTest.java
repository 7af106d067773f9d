package org.ballast.health.domain;

import org.ballast.amounts.Money;

/**
 * Whether assets cover liabilities (accounting.md §8). Temporary equity is no liability; what is left for it is shown.
 *
 * @param assets at book, or with digital assets at their market
 */
public record BalanceSheetTest(Basis basis, Money assets, Money liabilities, Money temporaryEquity) {

    /** At what assets count. */
    public enum Basis {
        BOOK,
        FAIR_VALUE
    }

    /** Assets less liabilities; below zero where liabilities are above assets. */
    public Money surplus() {
        return assets.minus(liabilities);
    }

    public Money surplusAfterTemporaryEquity() {
        return surplus().minus(temporaryEquity);
    }

    public Outcome outcome() {
        return surplus().isNegative() ? Outcome.FAIL : Outcome.PASS;
    }
}
