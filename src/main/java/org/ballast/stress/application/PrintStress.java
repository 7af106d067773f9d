package org.ballast.stress.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.ballast.access.application.CurrentUser;
import org.ballast.documents.application.RenderDocument;
import org.ballast.documents.domain.Document;
import org.ballast.documents.domain.DocumentFormat;
import org.ballast.entities.persistence.Entities;
import org.ballast.refusals.Refusal;
import org.ballast.stress.application.ReadStress.Asked;
import org.ballast.stress.report.StressReport;

/** The stress of a company as a document. */
@ApplicationScoped
@Transactional
public class PrintStress {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private ReadStress readStress;

    @Inject
    private RenderDocument renderDocument;

    /**
     * @throws Refusal NOT_FOUND, or UNPRINTABLE if a letter is in no font
     */
    public Document print(String entityCode, LocalDate asOf, Asked asked, DocumentFormat format) {
        currentUser.requireSignedIn();
        StressReport report = new StressReport(readStress.of(entities.byCode(entityCode), asOf, asked));
        return switch (format) {
            case PDF -> renderDocument.pdf(report.printout());
            case XLSX -> renderDocument.xlsx(report.workbook());
        };
    }
}
