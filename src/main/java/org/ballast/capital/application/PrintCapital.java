package org.ballast.capital.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.capital.domain.CapitalReport;
import org.ballast.capital.domain.CapitalSentence;
import org.ballast.capital.report.CapitalDocuments;
import org.ballast.documents.application.RenderDocument;
import org.ballast.documents.domain.Document;
import org.ballast.documents.domain.DocumentFormat;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.statements.application.StatementHeaders;
import org.ballast.statements.domain.StatementHeader;

/** The capital report as a document. */
@ApplicationScoped
@Transactional
public class PrintCapital {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ReadCapital readCapital;

    @Inject
    private StatementHeaders headers;

    @Inject
    private RenderDocument renderDocument;

    /**
     * @param jurisdiction whose rules; those that hold the entity where it is empty
     * @throws Refusal NOT_FOUND where no rules hold the entity and none are named; INVALID_INPUT where there are no such rules;
     *     UNPRINTABLE if a letter is in no font; CONCURRENT_MODIFICATION if something was posted meanwhile
     */
    public Document print(ReportingEntity entity, LocalDate asOf, String jurisdiction, DocumentFormat format) {
        currentUser.requireSignedIn();
        StatementHeader header = headers.of(entity, asOf);
        Optional<CapitalReport> report = readCapital.of(entity, asOf, jurisdiction);
        CapitalDocuments documents = new CapitalDocuments(
                report.orElseThrow(
                        () -> new Refusal(RefusalCode.NOT_FOUND, CapitalSentence.NO_RULES_HELD, entity.code(), asOf)),
                header.position(),
                header.isDraft());
        if (!headers.isUpToDate(entity, header)) {
            throw new Refusal(RefusalCode.CONCURRENT_MODIFICATION, CapitalSentence.BOOKS_CHANGED);
        }
        return switch (format) {
            case PDF -> renderDocument.pdf(documents.printout());
            case XLSX -> renderDocument.xlsx(documents.workbook());
        };
    }
}
