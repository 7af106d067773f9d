package org.ballast.holdings.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A loan that its lender calls once it is more than a part of what is pledged for it (accounting.md §8).
 *
 * <p>Example: a loan of 250 against 500 pledged, called above 70 %: a fall of 28.5714 %.
 *
 * @param owed in the currency of the book
 * @param pledged what is pledged is worth at the last close
 * @param trigger loan to value at which it is called, as 0.70
 */
public record PledgedLoan(BigDecimal owed, BigDecimal pledged, BigDecimal trigger) {

    private static final int DECIMALS = 6;

    /**
     * {@code 1 − (owed / trigger) / pledged}, six decimals, half up; zero where it is called now, empty where nothing is owed.
     */
    public Optional<BigDecimal> fallToCall() {
        if (owed.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal value = trigger.multiply(pledged);
        return Optional.of(
                value.compareTo(owed) <= 0
                        ? BigDecimal.ZERO.setScale(DECIMALS)
                        : value.subtract(owed).divide(value, DECIMALS, RoundingMode.HALF_UP));
    }
}
