package org.ballast.statements.domain;

import java.util.List;
import org.ballast.amounts.Money;

/**
 * Lines that belong together and their total.
 *
 * @param total one amount for each column
 */
public record StatementSection(Part part, List<StatementLine> lines, List<Money> total) {

    /** The sections of the statements, in their order. */
    public enum Part {
        CURRENT_ASSETS,
        NON_CURRENT_ASSETS,
        CURRENT_LIABILITIES,
        NON_CURRENT_LIABILITIES,
        EQUITY,
        OPERATING,
        INVESTING,
        FINANCING,
        INCOME_TAX
    }

    /**
     * @throws IllegalArgumentException if the lines do not add up to the total
     */
    public StatementSection {
        lines = List.copyOf(lines);
        total = List.copyOf(total);
        if (!Columns.sum(lines, total).equals(total)) {
            throw new IllegalArgumentException(part + " totals " + total + ", its lines are " + lines);
        }
    }

    /** A section with the total of its lines; the pattern says how many columns there are. */
    static StatementSection of(Part part, List<StatementLine> lines, List<Money> pattern) {
        return new StatementSection(part, lines, Columns.sum(lines, pattern));
    }
}
