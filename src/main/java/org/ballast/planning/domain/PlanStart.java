package org.ballast.planning.domain;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.amounts.Money;

/**
 * A book's own balance sheet as the beginning of a plan, by its carrying amounts on a day.
 *
 * @param classes whatever stands among the assets; together they are equity and liabilities
 * @param lines liabilities that can be more or less; they are part of {@code liabilities}
 * @param limitedGroup what of the classes counts against the limit of Group 2, and where that is
 */
public record PlanStart(
        String entityCode,
        Currency currency,
        LocalDate asOf,
        List<HeldClass> classes,
        Money equity,
        Money liabilities,
        List<HeldLine> lines,
        LimitedGroup limitedGroup) {

    /**
     * Crypto-assets that capital rules limit together (accounting.md §9.3).
     *
     * @param keys of classes
     * @param most amount from which the rules do something; empty where no rules hold the entity
     */
    public record LimitedGroup(Set<String> keys, Optional<Money> most) {

        public LimitedGroup {
            keys = Set.copyOf(keys);
        }
    }

    public PlanStart {
        classes = List.copyOf(classes);
        lines = List.copyOf(lines);
    }

    /** Liabilities that stay as they are. */
    public Money fixedLiabilities() {
        return liabilities.minus(Money.sum(lines.stream().map(HeldLine::today).toList(), currency));
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
