package org.ballast.evidence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.ballast.documents.web.DocumentAnswer;
import org.ballast.evidence.application.PrintCaseMemo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The memo of a case. */
@Path("/cases/{id}/memo")
@RequestScoped
@Tag(name = "Cases")
public class CaseMemoResource {

    @Inject
    private PrintCaseMemo printCaseMemo;

    @GET
    @Produces("application/pdf")
    @Operation(
            operationId = "getCaseMemo",
            summary = "A case on one page, as PDF: what it changes, who decided on which evidence, what was posted")
    @APIResponse(
            responseCode = "200",
            description = "The memo",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response memo(@PathParam("id") long id) {
        return DocumentAnswer.of(printCaseMemo.of(id));
    }
}
