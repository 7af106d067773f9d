package org.ballast.centralbank.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.ballast.centralbank.application.ReadInstitutions;
import org.ballast.pages.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The templates of published statements, for programs. */
@Path("statement-templates")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Central banks")
public class StatementTemplatesResource {

    @Inject
    private ReadInstitutions institutions;

    @GET
    @Operation(
            operationId = "listStatementTemplates",
            summary = "How central banks publish: the items that a file may name, and what they add up to")
    public Page<StatementTemplateJson> list() {
        return Page.whole(institutions.templates(), StatementTemplateJson::of);
    }
}
