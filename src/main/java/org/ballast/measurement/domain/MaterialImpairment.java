package org.ballast.measurement.domain;

import java.time.LocalDate;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;

/**
 * A material loss or reversal of one asset at one date (IAS 36.130).
 *
 * @param segment the reporting segment that the asset belongs to, in words
 * @param circumstances events that led to it, in words
 * @param level 1 to 3 of the fair value hierarchy
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
        Money recoverableAmount,
        Money change) {

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
