package org.ballast.planning.domain;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.ballast.amounts.Money;

/**
 * A book's own balance sheet as the beginning of a plan, by its carrying amounts on a day.
 *
 * @param classes whatever stands among the assets; together they are equity and liabilities
 */
public record PlanStart(
        String entityCode,
        Currency currency,
        LocalDate asOf,
        List<HeldClass> classes,
        Money equity,
        Money liabilities) {

    public PlanStart {
        classes = List.copyOf(classes);
    }

    public Money total() {
        return equity.plus(liabilities);
    }

    /** Whether it can be planned with: something is there, and nothing is below zero. */
    public boolean isPlannable() {
        return total().isPositive()
                && !equity.isNegative()
                && !liabilities.isNegative()
                && classes.stream().noneMatch(held -> held.today().isNegative());
    }
}
