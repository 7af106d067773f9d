package org.ballast.statements.domain;

import java.util.ArrayList;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.statements.domain.IncomeStatement.Step;

/** From balances to the income statement, as its layout says. */
public final class IncomeStatementCalculation {

    private IncomeStatementCalculation() {}

    /**
     * The income statement with a column for each period.
     *
     * @throws IllegalArgumentException if the lines are not all that was earned: an account of income or expense is on none
     */
    public static IncomeStatement of(
            StatementHeader header, StatementLayout layout, List<StatementPeriod> periods, List<LedgerColumn> columns) {
        LaidOutBalances balances = new LaidOutBalances(layout, header.currency(), columns);
        List<Step> steps = new ArrayList<>();
        List<StatementSection> sections = new ArrayList<>();
        List<Money> sum = balances.zeros();
        for (LayoutLine line : layout.under("")) {
            if (line.kind() == LayoutLine.Kind.SECTION) {
                sections.add(balances.section(line.name()));
                sum = Columns.plus(sum, sections.getLast().total());
            } else {
                Step step = new Step(sections, line.name(), sum);
                if (line.kind() == LayoutLine.Kind.TOTAL || !step.isEmpty()) {
                    steps.add(step);
                    sections.clear();
                }
            }
        }
        IncomeStatement statement = new IncomeStatement(header, periods, steps);
        List<Money> earned = columns.stream()
                .map(column -> column.netIncome(header.currency()))
                .toList();
        if (!statement.netIncome().equals(earned)) {
            throw new IllegalArgumentException(earned + " was earned, the lines say " + statement.netIncome());
        }
        return statement;
    }
}
