package org.ballast.statements.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.documents.domain.CanonicalText;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.statements.application.PrepareIncomeStatement;
import org.ballast.statements.domain.IncomeStatement;
import org.ballast.statements.report.IncomeStatementReport;
import org.ballast.statements.report.IncomeStatementRows;
import org.ballast.statements.report.StatementRow;
import org.ballast.statements.report.WordsOfPages;
import org.jspecify.annotations.Nullable;

/** The income statement on a page. */
@Named
@RequestScoped
public class IncomeStatementPage {

    @Inject
    private PrepareIncomeStatement prepareIncomeStatement;

    @Inject
    private CurrentUser currentUser;

    private @Nullable IncomeStatement statement;

    /** Without an entity there is nothing to show. */
    public void show(@Nullable ReportingEntity entity, LocalDate firstDay, LocalDate lastDay) {
        statement = entity == null ? null : prepareIncomeStatement.between(entity.code(), firstDay, lastDay);
    }

    public @Nullable IncomeStatement getStatement() {
        return statement;
    }

    public List<StatementRow> getRows() {
        return statement == null ? List.of() : IncomeStatementRows.of(statement);
    }

    /** The heads of the columns, the period itself first. */
    public List<String> getColumns() {
        return statement == null ? List.of() : IncomeStatementReport.columns(statement, new WordsOfPages());
    }

    /** Whether the books have no entry up to the last day: there is nothing to print. */
    public boolean isBlank() {
        return statement != null && statement.header().position().isEmpty();
    }

    public boolean isMayRecord() {
        return currentUser.has(Role.PREPARER);
    }

    public String getHash() {
        return statement == null ? "" : CanonicalText.hash(statement);
    }

    /** The days of the period as parameters of an address. */
    public String getDays() {
        return statement == null
                ? ""
                : "&from=" + statement.period().from() + "&to="
                        + statement.period().to();
    }

    /** Where the document is. */
    public String download(String format) {
        return statement == null
                ? ""
                : "/statements/download?kind=income-statement&format=" + format + "&entity="
                        + statement.header().entityCode() + getDays();
    }
}
