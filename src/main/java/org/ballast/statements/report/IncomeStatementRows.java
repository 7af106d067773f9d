package org.ballast.statements.report;

import java.util.List;
import org.ballast.statements.domain.IncomeStatement;
import org.ballast.statements.domain.IncomeStatement.Step;

/** The income statement row by row. */
public final class IncomeStatementRows {

    private IncomeStatementRows() {}

    public static List<StatementRow> of(IncomeStatement statement) {
        StatementRows rows = new StatementRows();
        for (Step step : statement.steps()) {
            step.sections().forEach(rows::section);
            if (step.equals(statement.steps().getLast())) {
                rows.total(step.total(), step.amounts());
            } else {
                rows.subtotal(step.total(), step.amounts());
            }
        }
        return rows.rows();
    }
}
