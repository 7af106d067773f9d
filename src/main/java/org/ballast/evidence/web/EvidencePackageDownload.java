package org.ballast.evidence.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ballast.evidence.application.TakeEvidence;
import org.ballast.evidence.domain.PackagedScope;
import org.ballast.pages.application.PageSubject;
import org.ballast.refusals.Refusal;
import org.ballast.statements.application.ReportingDates;

/** A package for who is signed in on the pages: of the {@code entity} {@code from} a day {@code to} another, or of a {@code case}. */
@WebServlet("/evidence/package")
public class EvidencePackageDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TakeEvidence takeEvidence;

    @Inject
    private transient ReportingDates dates;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PackagedScope scope;
        try {
            scope = scope(request);
        } catch (Refusal refusal) {
            response.sendError(refusal.code().httpStatus(), refusal.detail());
            return;
        }
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + scope.fileName() + "\"");
        takeEvidence.write(scope, response.getOutputStream());
    }

    private PackagedScope scope(HttpServletRequest request) {
        String ofCase = request.getParameter("case");
        if (ofCase != null) {
            return takeEvidence.ofCase(PageSubject.number(ofCase));
        }
        String entity = request.getParameter("entity");
        return takeEvidence.ofPeriod(
                entity == null ? "" : entity,
                dates.required("from", request.getParameter("from")),
                dates.required("to", request.getParameter("to")));
    }
}
