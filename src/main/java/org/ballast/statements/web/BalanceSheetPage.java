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
import org.ballast.journal.application.Ledger;
import org.ballast.journal.domain.LedgerRole;
import org.ballast.statements.application.PrepareBalanceSheet;
import org.ballast.statements.domain.BalanceSheet;
import org.ballast.statements.report.BalanceSheetRows;
import org.ballast.statements.report.StatementRow;
import org.jspecify.annotations.Nullable;

/** The balance sheet on a page. */
@Named
@RequestScoped
public class BalanceSheetPage {

    @Inject
    private PrepareBalanceSheet prepareBalanceSheet;

    @Inject
    private Ledger ledger;

    @Inject
    private CurrentUser currentUser;

    private @Nullable BalanceSheet sheet;
    private String cash = "";

    /** Without an entity there is nothing to show. */
    public void show(@Nullable ReportingEntity entity, LocalDate asOf) {
        if (entity != null) {
            sheet = prepareBalanceSheet.asOf(entity.code(), asOf);
            cash = ledger.chart(entity.book().id()).account(LedgerRole.CASH).number();
        }
    }

    public @Nullable BalanceSheet getSheet() {
        return sheet;
    }

    public List<StatementRow> getRows() {
        return sheet == null ? List.of() : BalanceSheetRows.of(sheet);
    }

    /** Whether the books have no entry up to that day: there is nothing to print. */
    public boolean isBlank() {
        return sheet != null && sheet.header().position().isEmpty();
    }

    /** Whether more was paid than ever came in on the reporting date. */
    public boolean isCashNegative() {
        return getRows().stream()
                .filter(row -> row.account().equals(cash))
                .anyMatch(row -> row.amount1() != null && row.amount1().isNegative());
    }

    public boolean isMayRecord() {
        return currentUser.has(Role.PREPARER);
    }

    public String getHash() {
        return sheet == null ? "" : CanonicalText.hash(sheet);
    }

    /** All days up to the reporting date as parameters of an address. */
    public String getDays() {
        return sheet == null ? "" : "&from=&to=" + sheet.header().asOf();
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
