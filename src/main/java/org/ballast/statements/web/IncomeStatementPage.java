package org.ballast.statements.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.ballast.statements.application.PrepareIncomeStatement;
import org.ballast.statements.domain.IncomeStatement;
import org.ballast.statements.report.IncomeStatementReport;
import org.ballast.statements.report.IncomeStatementRows;
import org.ballast.statements.report.StatementRow;
import org.ballast.statements.report.WordsOfPages;

/** The income statement on a page. */
@Named
@RequestScoped
public class IncomeStatementPage extends PeriodStatementPage<IncomeStatement> {

    @Inject
    private PrepareIncomeStatement prepareIncomeStatement;

    @Override
    protected IncomeStatement prepare(String entityCode, LocalDate firstDay, LocalDate lastDay) {
        return prepareIncomeStatement.between(entityCode, firstDay, lastDay);
    }

    @Override
    protected String kind() {
        return "income-statement";
    }

    public List<StatementRow> getRows() {
        IncomeStatement shown = getStatement();
        return shown == null ? List.of() : IncomeStatementRows.of(shown);
    }

    /** The heads of the columns, the period itself first. */
    public List<String> getColumns() {
        IncomeStatement shown = getStatement();
        return shown == null ? List.of() : IncomeStatementReport.columns(shown, new WordsOfPages());
    }
}
