package org.ballast.proofs.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ballast.documents.application.RenderDocument;
import org.ballast.documents.domain.Document;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.proofs.domain.PublishedCertificate;
import org.ballast.proofs.report.CertificateReport;
import org.ballast.refusals.Refusal;

/** Published certificates for whoever asks: as they read, and on paper. They never change, so that paper is made once. */
@ApplicationScoped
public class ShowCertificate {

    private static final int KEPT = 64;

    @Inject
    private PublishedProofs proofs;

    @Inject
    private Entities entities;

    @Inject
    private RenderDocument renderDocument;

    private final Map<String, Document> printed = new LinkedHashMap<>();

    /**
     * @throws Refusal NOT_FOUND, also for one that is not published yet
     */
    public PublishedCertificate of(String code) {
        return CertificateReading.of(proofs.certificate(code));
    }

    /** The name of the entity of a certificate. */
    public String entityName(PublishedCertificate certificate) {
        return entities.byCode(certificate.entity()).name();
    }

    /**
     * On paper.
     *
     * @param address where everybody reads it, for its picture
     * @throws Refusal NOT_FOUND, also for one that is not published yet
     */
    public synchronized Document pdf(String code, String address) {
        Document known = printed.get(code + ' ' + address);
        if (known != null) {
            return known;
        }
        PublishedCertificate certificate = of(code);
        ReportingEntity entity = entities.byCode(certificate.entity());
        Document made = renderDocument.pdf(
                CertificateReport.of(certificate, entity.name(), entity.functionalCurrency(), address));
        if (printed.size() >= KEPT) {
            printed.remove(printed.keySet().iterator().next());
        }
        printed.put(code + ' ' + address, made);
        return made;
    }
}
