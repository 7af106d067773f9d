package org.ballast.measurement.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;

/**
 * A material loss or reversal of one asset at one date (IAS 36.130).
 *
 * @param segment the reporting segment that the asset belongs to, in words
 * @param circumstances events that led to it, in words
 * @param level 1 to 3 of the fair value hierarchy
 * @param inUse what a value in use stands on; empty where it decided nothing
 * @param recoverableAmount of all its lots that changed
 * @param change below zero a loss, above zero a reversal; never both at one date
 */
public record MaterialImpairment(
        String asset,
        Quantity units,
        LocalDate on,
        String segment,
        String circumstances,
        Basis.Kind basis,
        int level,
        Optional<UseEstimate> inUse,
        Money recoverableAmount,
        Money change) {

    /**
     * What is disclosed of a value in use (IAS 36.130(g), .134(d)).
     *
     * @param discountRate a year before tax, as 0.09
     * @param previousRate of the estimate before it; empty where there was none
     * @param priceGrowth of the token a year that is assumed
     * @param assumptions what cash flows and rate stand on, in words
     * @param growthSupport why assumed growth is supportable; empty where none is assumed
     */
    public record UseEstimate(
            BigDecimal discountRate,
            Optional<BigDecimal> previousRate,
            BigDecimal priceGrowth,
            String assumptions,
            String growthSupport) {

        /** A rate is the same whatever decimals it was kept with. */
        public UseEstimate {
            discountRate = discountRate.stripTrailingZeros();
            previousRate = previousRate.map(BigDecimal::stripTrailingZeros);
            priceGrowth = priceGrowth.stripTrailingZeros();
        }
    }

    /**
     * @param measured the lots of one asset that changed, at least one, of one kind and on one basis
     * @throws IllegalArgumentException if they are not
     */
    public static MaterialImpairment of(
            String asset, LocalDate on, String segment, String circumstances, int level, List<Measured> measured) {
        Measured first = measured.get(0);
        Basis.Kind basis = first.basis().kind();
        if (measured.stream()
                .anyMatch(each -> each.kind() != first.kind() || each.basis().kind() != basis)) {
            throw new IllegalArgumentException("losses, reversals and bases are told apart: " + measured);
        }
        Money none = Money.zero(first.inIncome().currency());
        return new MaterialImpairment(
                asset,
                measured.stream().map(each -> each.before().quantity()).reduce(Quantity.ZERO, Quantity::plus),
                on,
                segment,
                circumstances,
                basis,
                level,
                Optional.empty(),
                measured.stream()
                        .map(each -> each.basis().amount().orElseThrow())
                        .reduce(none, Money::plus),
                measured.stream().map(Measured::inIncome).reduce(none, Money::plus));
    }

    /** Zero or more. */
    public Money loss() {
        return change.isNegative() ? change.negated() : Money.zero(change.currency());
    }

    /** Zero or more. */
    public Money reversal() {
        return change.isPositive() ? change : Money.zero(change.currency());
    }
}
