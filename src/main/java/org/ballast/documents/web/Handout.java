package org.ballast.documents.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.ballast.documents.domain.Document;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** A document as the answer to who is signed in on the pages. */
public final class Handout {

    private Handout() {}

    /** Answers with the document as a file, or says why it cannot be made. */
    public static void answer(HttpServletResponse response, Supplier<Document> made) throws IOException {
        Document document;
        try {
            document = made.get();
        } catch (Refusal refusal) {
            refuse(response, refusal);
            return;
        }
        response.setContentType(document.format().mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + document.fileName() + "\"");
        response.setContentLength(document.content().length);
        response.getOutputStream().write(document.content());
    }

    /** No page of the portal says why a document cannot be made, so the answer itself does. */
    private static void refuse(HttpServletResponse response, Refusal refusal) throws IOException {
        if (refusal.code() == RefusalCode.UNPRINTABLE) {
            response.setStatus(refusal.code().httpStatus());
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write(refusal.detail());
        } else {
            response.sendError(refusal.code().httpStatus(), refusal.detail());
        }
    }
}
