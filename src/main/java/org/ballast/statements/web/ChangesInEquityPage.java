package org.ballast.statements.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ballast.statements.application.PrepareChangesInEquity;
import org.ballast.statements.domain.ChangesInEquity;
import org.ballast.statements.report.ChangesInEquityReport;
import org.ballast.statements.report.EquityRow;
import org.ballast.statements.report.WordsOfPages;

/** The statement of changes in equity on a page. */
@Named
@RequestScoped
public class ChangesInEquityPage extends PeriodStatementPage<ChangesInEquity> {

    @Inject
    private PrepareChangesInEquity prepareChangesInEquity;

    /**
     * The head of a column.
     *
     * @param account number of the one account in it; empty where there are several or none
     */
    public record Head(String caption, String account) {}

    @Override
    protected ChangesInEquity prepare(String entityCode, LocalDate firstDay, LocalDate lastDay) {
        return prepareChangesInEquity.between(entityCode, firstDay, lastDay);
    }

    @Override
    protected String kind() {
        return "changes-in-equity";
    }

    public List<Head> getHeads() {
        List<Head> heads = new ArrayList<>();
        ChangesInEquity shown = getStatement();
        if (shown != null) {
            List<String> captions = ChangesInEquityReport.columns(shown, new WordsOfPages());
            for (int at = 0; at < captions.size(); at++) {
                List<String> accounts =
                        at < shown.columns().size() ? shown.columns().get(at).accounts() : List.of();
                heads.add(new Head(captions.get(at), accounts.size() == 1 ? accounts.getFirst() : ""));
            }
        }
        return heads;
    }

    public List<EquityRow.Line> getRows() {
        ChangesInEquity shown = getStatement();
        return shown == null ? List.of() : EquityRow.of(shown, new WordsOfPages());
    }
}
