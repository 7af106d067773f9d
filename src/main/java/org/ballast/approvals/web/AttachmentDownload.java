package org.ballast.approvals.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ballast.approvals.application.AttachFiles;
import org.ballast.approvals.domain.Attachment;
import org.ballast.imports.domain.ImportsSentence;
import org.ballast.pages.domain.Field;
import org.ballast.refusals.Refusal;

/** A file of a case as it came in, by its {@code id}: an attachment always, so that no browser shows it as a page of the portal. */
@WebServlet("/approvals/attachment")
public class AttachmentDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private AttachFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            AttachFiles.Whole whole = files.whole(new Field("id", request.getParameter("id"))
                    .parsed(Long::valueOf, ImportsSentence.NOT_A_NUMBER.with()));
            response.setContentType(whole.file().mediaType());
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Disposition", disposition(whole.file()));
            response.setContentLength(whole.file().size());
            whole.content().transferTo(response.getOutputStream());
        } catch (Refusal refused) {
            response.sendError(refused.code().httpStatus(), refused.detail());
        }
    }

    /** With the letters of its name that every browser takes. */
    static String disposition(Attachment file) {
        return "attachment; filename=\"" + file.name().replaceAll("[^A-Za-z0-9._-]", "_") + "\"";
    }
}
