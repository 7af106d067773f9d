package org.ballast.documents.web;

import jakarta.ws.rs.core.Response;
import org.ballast.documents.domain.Document;

/** A document as the answer of a call, to be kept under its name. */
public final class DocumentAnswer {

    private DocumentAnswer() {}

    public static Response of(Document document) {
        return Response.ok(document.content(), document.format().mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + document.fileName() + "\"")
                .build();
    }
}
