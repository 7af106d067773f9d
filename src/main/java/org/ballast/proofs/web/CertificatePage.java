package org.ballast.proofs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.ballast.access.web.QrCode;
import org.ballast.entities.web.Given;
import org.ballast.pages.web.Figures;
import org.ballast.pages.web.Grouped;
import org.ballast.proofs.application.ShowCertificate;
import org.ballast.proofs.domain.PublishedCertificate;
import org.jspecify.annotations.Nullable;

/** A published certificate for whoever asks. */
@Named
@RequestScoped
public class CertificatePage {

    @Inject
    private ShowCertificate certificates;

    @Inject
    private PublicAddress publicAddress;

    @Inject
    private HttpServletRequest request;

    private @Nullable PublishedCertificate shown;
    private String entityName = "";

    /** Reads the one that the address names before anything is drawn. */
    public void open() {
        Object ofPath = request.getAttribute(CertificateAddress.ASKED);
        shown = certificates.of(ofPath instanceof String code ? code : Given.orEmpty(request.getParameter("code")));
        entityName = certificates.entityName(shown);
    }

    public @Nullable PublishedCertificate getShown() {
        return shown;
    }

    public String getEntityName() {
        return entityName;
    }

    /** The instant that it is of, to the millisecond. */
    public String getAt() {
        return shown == null ? "" : Figures.exactly(shown.at());
    }

    /** What the accounts that owe owe, in units of the asset. */
    public String getLeftOut() {
        return shown == null
                ? ""
                : Grouped.plain(shown.units(shown.negativeTotal().abs()), 0) + " " + shown.asset();
    }

    /** Its address as a picture, for paper. */
    public QrCode getPicture() {
        return QrCode.of(getAddress());
    }

    /** Where everybody reads it. */
    public String getAddress() {
        return shown == null ? "" : publicAddress.of(request, shown.code());
    }
}
