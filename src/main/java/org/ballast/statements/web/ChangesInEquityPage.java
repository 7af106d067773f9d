package org.ballast.statements.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.documents.domain.CanonicalText;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.statements.application.PrepareChangesInEquity;
import org.ballast.statements.domain.ChangesInEquity;
import org.ballast.statements.report.ChangesInEquityReport;
import org.ballast.statements.report.EquityRow;
import org.ballast.statements.report.WordsOfPages;
import org.jspecify.annotations.Nullable;

/** The statement of changes in equity on a page. */
@Named
@RequestScoped
public class ChangesInEquityPage {

    @Inject
    private PrepareChangesInEquity prepareChangesInEquity;

    @Inject
    private CurrentUser currentUser;

    private @Nullable ChangesInEquity statement;

    /**
     * The head of a column.
     *
     * @param account number of the one account in it; empty where there are several or none
     */
    public record Head(String caption, String account) {}

    /** Without an entity there is nothing to show. */
    public void show(@Nullable ReportingEntity entity, LocalDate firstDay, LocalDate lastDay) {
        statement = entity == null ? null : prepareChangesInEquity.between(entity.code(), firstDay, lastDay);
    }

    public @Nullable ChangesInEquity getStatement() {
        return statement;
    }

    public List<Head> getHeads() {
        List<Head> heads = new ArrayList<>();
        if (statement != null) {
            List<String> captions = ChangesInEquityReport.columns(statement, new WordsOfPages());
            for (int at = 0; at < captions.size(); at++) {
                List<String> accounts = at < statement.columns().size()
                        ? statement.columns().get(at).accounts()
                        : List.of();
                heads.add(new Head(captions.get(at), accounts.size() == 1 ? accounts.getFirst() : ""));
            }
        }
        return heads;
    }

    public List<EquityRow.Line> getRows() {
        return statement == null ? List.of() : EquityRow.of(statement, new WordsOfPages());
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
                : "/statements/download?kind=changes-in-equity&format=" + format + "&entity="
                        + statement.header().entityCode() + getDays();
    }
}
