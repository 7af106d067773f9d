package org.ballast.health.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.ballast.access.application.CurrentUser;
import org.ballast.documents.application.RenderDocument;
import org.ballast.documents.domain.Document;
import org.ballast.documents.domain.DocumentFormat;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.health.report.HealthReport;
import org.ballast.refusals.Refusal;

/** The health of a company as a document. */
@ApplicationScoped
@Transactional
public class PrintHealth {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private ReadHealth readHealth;

    @Inject
    private ReadTrend readTrend;

    @Inject
    private RenderDocument renderDocument;

    /**
     * @throws Refusal NOT_FOUND, or UNPRINTABLE if a letter is in no font
     */
    public Document print(String entityCode, LocalDate asOf, DocumentFormat format) {
        currentUser.requireSignedIn();
        ReportingEntity entity = entities.byCode(entityCode);
        HealthReport report = new HealthReport(entity, readHealth.of(entity, asOf), readTrend.of(entity, asOf));
        return switch (format) {
            case PDF -> renderDocument.pdf(report.printout());
            case XLSX -> renderDocument.xlsx(report.workbook());
        };
    }
}
