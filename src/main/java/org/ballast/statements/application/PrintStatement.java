package org.ballast.statements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ballast.documents.application.RenderDocument;
import org.ballast.documents.domain.Document;
import org.ballast.documents.domain.DocumentFormat;
import org.ballast.statements.domain.BalanceSheet;
import org.ballast.statements.domain.ImpairmentDisclosure;
import org.ballast.statements.report.BalanceSheetReport;
import org.ballast.statements.report.DisclosureReport;

/** A statement as a document. */
@ApplicationScoped
public class PrintStatement {

    @Inject
    private RenderDocument renderDocument;

    public Document print(BalanceSheet sheet, DocumentFormat format) {
        return renderDocument.render(BalanceSheetReport.of(sheet), format);
    }

    public Document print(ImpairmentDisclosure disclosure, DocumentFormat format) {
        return renderDocument.render(DisclosureReport.of(disclosure), format);
    }
}
