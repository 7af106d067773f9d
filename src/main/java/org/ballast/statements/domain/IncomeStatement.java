package org.ballast.statements.domain;

import java.util.List;
import org.ballast.amounts.Money;

/**
 * What the entity earned in a period, and in earlier ones: income, and expense below zero, section by section, each with
 * the profit so far.
 *
 * <p>Example: an operating profit of 91,694.01, less interest of 18,000.00, is a profit before tax of 73,694.01; less
 * income tax of 18,423.50, a net income of 55,270.51 (accounting.md §5.3).
 *
 * @param periods of the columns: the period itself, the same a year before, of a quarter the quarter before
 * @param steps the last ends in the net income
 */
public record IncomeStatement(StatementHeader header, List<StatementPeriod> periods, List<Step> steps)
        implements PeriodStatement {

    /**
     * Sections and the sum of all sections up to here.
     *
     * @param total name of its caption
     * @param amounts one for each column
     */
    public record Step(List<StatementSection> sections, String total, List<Money> amounts) {

        public Step {
            sections = List.copyOf(sections);
            amounts = List.copyOf(amounts);
        }

        boolean isEmpty() {
            return sections.stream().allMatch(section -> section.lines().isEmpty());
        }
    }

    /**
     * @throws IllegalArgumentException if a step does not go on from the one before by its sections
     */
    public IncomeStatement {
        periods = List.copyOf(periods);
        steps = List.copyOf(steps);
        List<Money> sum =
                periods.stream().map(period -> Money.zero(header.currency())).toList();
        for (Step step : steps) {
            for (StatementSection section : step.sections()) {
                sum = Columns.plus(sum, section.total());
            }
            if (!sum.equals(step.amounts())) {
                throw new IllegalArgumentException(
                        step.total() + " is " + step.amounts() + ", the sections add up to " + sum);
            }
        }
    }

    @Override
    public StatementPeriod period() {
        return periods.getFirst();
    }

    /** The sections in their order. */
    public List<StatementSection> sections() {
        return steps.stream().flatMap(step -> step.sections().stream()).toList();
    }

    /** Income less expense. */
    public List<Money> netIncome() {
        return steps.getLast().amounts();
    }
}
