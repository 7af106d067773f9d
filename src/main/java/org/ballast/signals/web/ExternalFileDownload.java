package org.ballast.signals.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ballast.entities.web.Given;
import org.ballast.imports.domain.ImportsSentence;
import org.ballast.pages.domain.Field;
import org.ballast.refusals.Refusal;
import org.ballast.signals.application.ReadExternalInformation;
import org.ballast.signals.domain.ExternalFile;

/** A file of external information as it came in: an attachment always, so that no browser shows it as a page of the portal. */
@WebServlet("/signals/file")
public class ExternalFileDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadExternalInformation read;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            ReadExternalInformation.Whole whole = read.whole(
                    Given.orEmpty(request.getParameter("entity")), number(request, "id"), number(request, "file"));
            response.setContentType(whole.file().mediaType());
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Disposition", disposition(whole.file()));
            response.setContentLength(whole.file().size());
            whole.content().transferTo(response.getOutputStream());
        } catch (Refusal refused) {
            response.sendError(refused.code().httpStatus(), refused.detail());
        }
    }

    private static long number(HttpServletRequest request, String name) {
        return new Field(name, request.getParameter(name)).parsed(Long::valueOf, ImportsSentence.NOT_A_NUMBER.with());
    }

    /** With the letters of its name that every browser takes. */
    static String disposition(ExternalFile file) {
        return "attachment; filename=\"" + file.name().replaceAll("[^A-Za-z0-9._-]", "_") + "\"";
    }
}
