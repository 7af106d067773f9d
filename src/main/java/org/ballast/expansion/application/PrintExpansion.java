package org.ballast.expansion.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ballast.access.application.CurrentUser;
import org.ballast.documents.application.RenderDocument;
import org.ballast.documents.domain.Document;
import org.ballast.documents.domain.DocumentFormat;
import org.ballast.expansion.domain.Expansion;
import org.ballast.expansion.report.ExpansionReport;
import org.ballast.expansion.report.ExpansionWorkbook;
import org.ballast.refusals.Refusal;
import org.ballast.statements.application.LastVerified;

/** The change of total assets as a document. */
@ApplicationScoped
@Transactional
public class PrintExpansion {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RenderDocument renderDocument;

    @Inject
    private LastVerified lastVerified;

    /**
     * @throws Refusal FORBIDDEN, or UNPRINTABLE if a letter is in no font
     */
    public Document print(Expansion expansion, DocumentFormat format) {
        currentUser.requireSignedIn();
        return switch (format) {
            case PDF -> renderDocument.pdf(lastVerified.on(ExpansionReport.of(expansion)));
            case XLSX -> renderDocument.xlsx(ExpansionWorkbook.of(expansion));
        };
    }
}
