package org.ballast.measurement.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import org.ballast.amounts.Money;

/**
 * The table of ASC 350-60-50-1: each holding whose fair value is significant by itself, the others together.
 *
 * @param significant by fair value, the largest first
 * @param others not individually significant
 */
public record SignificantHoldings(List<CryptoHolding> significant, List<CryptoHolding> others, Currency currency) {

    /** The part of the whole fair value from which on a holding stands by itself. */
    public static final BigDecimal THRESHOLD = new BigDecimal("0.05");

    public SignificantHoldings {
        significant = List.copyOf(significant);
        others = List.copyOf(others);
    }

    /** Whether to stand by itself is compared without a division, so that no rounding decides it. */
    public static SignificantHoldings of(List<CryptoHolding> holdings, BigDecimal threshold, Currency currency) {
        BigDecimal least = Money.sum(
                        holdings.stream().map(CryptoHolding::fairValue).toList(), currency)
                .amount()
                .multiply(threshold);
        List<CryptoHolding> inOrder = holdings.stream()
                .sorted(Comparator.comparing(CryptoHolding::fairValue).reversed())
                .toList();
        return new SignificantHoldings(
                inOrder.stream().filter(each -> isLarge(each, least)).toList(),
                inOrder.stream().filter(each -> !isLarge(each, least)).toList(),
                currency);
    }

    public Money otherCostBasis() {
        return Money.sum(others.stream().map(CryptoHolding::costBasis).toList(), currency);
    }

    public Money otherFairValue() {
        return Money.sum(others.stream().map(CryptoHolding::fairValue).toList(), currency);
    }

    public Money totalCostBasis() {
        return Money.sum(significant.stream().map(CryptoHolding::costBasis).toList(), currency)
                .plus(otherCostBasis());
    }

    public Money totalFairValue() {
        return Money.sum(significant.stream().map(CryptoHolding::fairValue).toList(), currency)
                .plus(otherFairValue());
    }

    private static boolean isLarge(CryptoHolding holding, BigDecimal least) {
        return holding.fairValue().amount().compareTo(least) >= 0;
    }
}
