package org.ballast.statements.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.ballast.documents.domain.CanonicalText;
import org.ballast.holdings.domain.ReportingEntity;
import org.ballast.statements.application.PrepareBalanceSheet;
import org.ballast.statements.domain.BalanceSheet;
import org.ballast.statements.report.BalanceSheetReport;
import org.ballast.statements.report.BalanceSheetRow;
import org.jspecify.annotations.Nullable;

/** The balance sheet on a page. */
@Named
@RequestScoped
public class BalanceSheetPage {

    @Inject
    private PrepareBalanceSheet prepareBalanceSheet;

    private @Nullable BalanceSheet sheet;

    /** Without an entity there is nothing to show. */
    public void show(@Nullable ReportingEntity entity, LocalDate asOf) {
        sheet = entity == null ? null : prepareBalanceSheet.asOf(entity.code(), asOf);
    }

    public @Nullable BalanceSheet getSheet() {
        return sheet;
    }

    public List<BalanceSheetRow> getRows() {
        return sheet == null ? List.of() : BalanceSheetReport.rows(sheet);
    }

    public String getHash() {
        return sheet == null ? "" : CanonicalText.hash(sheet);
    }

    /** Where the document is. */
    public String download(String format) {
        return sheet == null
                ? ""
                : "/statements/download?kind=balance-sheet&format=" + format + "&entity="
                        + sheet.header().entityCode() + "&asOf="
                        + sheet.header().asOf();
    }
}
