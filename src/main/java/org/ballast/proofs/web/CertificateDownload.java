package org.ballast.proofs.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.ballast.documents.web.Handout;
import org.ballast.entities.web.Given;
import org.ballast.proofs.application.PublishedProofs;
import org.ballast.proofs.application.ShowCertificate;
import org.ballast.refusals.Refusal;

/** A published certificate as a file for whoever asks: JSON as it was published, or paper. */
@WebServlet("/proofs/certificate")
public class CertificateDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ShowCertificate certificates;

    @Inject
    private transient PublishedProofs proofs;

    @Inject
    private transient PublicAddress publicAddress;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String code = Given.orEmpty(request.getParameter("code"));
        if ("pdf".equals(request.getParameter("format"))) {
            Handout.answer(response, () -> certificates.pdf(code, publicAddress.of(request, code)));
            return;
        }
        byte[] certificate;
        try {
            certificate = proofs.certificate(code).getBytes(StandardCharsets.UTF_8);
        } catch (Refusal refusal) {
            response.sendError(refusal.code().httpStatus(), refusal.detail());
            return;
        }
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"certificate-" + code + ".json\"");
        response.setContentLength(certificate.length);
        response.getOutputStream().write(certificate);
    }
}
