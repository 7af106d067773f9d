package org.ballast.statements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.documents.application.RenderDocument;
import org.ballast.documents.domain.Document;
import org.ballast.documents.domain.DocumentFormat;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.refusals.Refusal;
import org.ballast.statements.domain.BalanceSheet;
import org.ballast.statements.domain.ChangesInEquity;
import org.ballast.statements.domain.IncomeStatement;
import org.ballast.statements.domain.SignOff;
import org.ballast.statements.domain.StatementPeriod;
import org.ballast.statements.persistence.SignOffs;
import org.ballast.statements.report.BalanceSheetReport;
import org.ballast.statements.report.BalanceSheetWorkbook;
import org.ballast.statements.report.ChangesInEquityReport;
import org.ballast.statements.report.IncomeStatementReport;
import org.ballast.statements.report.IncomeStatementWorkbook;

/** A statement as a document. */
@ApplicationScoped
@Transactional
public class PrintStatement {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private SignOffs signOffs;

    @Inject
    private RenderDocument renderDocument;

    @Inject
    private LastVerified lastVerified;

    @Inject
    @Any
    private Instance<ProofsOfDay> proofs;

    /**
     * With who stands behind the write-downs of the year, and the proofs of the day that are bound to it.
     *
     * @throws Refusal FORBIDDEN, or UNPRINTABLE if a letter is in no font
     */
    public Document print(BalanceSheet sheet, DocumentFormat format) {
        currentUser.requireSignedIn();
        LocalDate asOf = sheet.header().asOf();
        ReportingEntity entity = entities.byCode(sheet.header().entityCode());
        List<SignOff> ofTheYear =
                signOffs.within(entity.book().id(), entity.book().fiscalYearStart(asOf), asOf.plusDays(1));
        return switch (format) {
            case PDF ->
                renderDocument.pdf(lastVerified.on(BalanceSheetReport.of(
                        sheet,
                        ofTheYear,
                        proofs.stream()
                                .flatMap(room -> room.on(entity, asOf).stream())
                                .toList())));
            case XLSX -> renderDocument.xlsx(BalanceSheetWorkbook.of(sheet, ofTheYear));
        };
    }

    /**
     * With who stands behind the write-downs of the period.
     *
     * @throws Refusal FORBIDDEN, or UNPRINTABLE if a letter is in no font
     */
    public Document print(IncomeStatement statement, DocumentFormat format) {
        currentUser.requireSignedIn();
        StatementPeriod period = statement.period();
        long bookId = entities.byCode(statement.header().entityCode()).book().id();
        List<SignOff> ofThePeriod = signOffs.within(bookId, period.from(), period.end());
        return switch (format) {
            case PDF -> renderDocument.pdf(lastVerified.on(IncomeStatementReport.of(statement, ofThePeriod)));
            case XLSX -> renderDocument.xlsx(IncomeStatementWorkbook.of(statement, ofThePeriod));
        };
    }

    /**
     * With who stands behind the write-downs of the period.
     *
     * @throws Refusal FORBIDDEN, or UNPRINTABLE if a letter is in no font
     */
    public Document print(ChangesInEquity statement, DocumentFormat format) {
        currentUser.requireSignedIn();
        StatementPeriod period = statement.period();
        long bookId = entities.byCode(statement.header().entityCode()).book().id();
        List<SignOff> ofThePeriod = signOffs.within(bookId, period.from(), period.end());
        return switch (format) {
            case PDF -> renderDocument.pdf(ChangesInEquityReport.of(statement, ofThePeriod));
            case XLSX -> renderDocument.xlsx(ChangesInEquityReport.workbook(statement, ofThePeriod));
        };
    }
}
