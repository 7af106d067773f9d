package org.ballast.approvals.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ballast.approvals.application.ReadEvidence;
import org.ballast.imports.domain.ImportsSentence;
import org.ballast.pages.domain.Field;
import org.ballast.refusals.Refusal;

/** The evidence of the case with this {@code id}, as a file; of what it rested on by {@code sha256}. */
@WebServlet("/approvals/evidence")
public class EvidenceDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadEvidence evidence;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            long id = new Field("id", request.getParameter("id"))
                    .parsed(Long::valueOf, ImportsSentence.NOT_A_NUMBER.with());
            String wanted = request.getParameter("sha256");
            String sha256 = wanted == null ? evidence.hash(id) : evidence.hash(id, wanted);
            response.setContentType("application/json");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader(
                    "Content-Disposition", "attachment; filename=\"" + EvidenceAnswer.fileName(sha256) + "\"");
            evidence.copy(sha256, response.getOutputStream());
        } catch (Refusal refused) {
            response.sendError(refused.code().httpStatus(), refused.detail());
        }
    }
}
