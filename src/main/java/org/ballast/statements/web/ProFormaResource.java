package org.ballast.statements.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.SortedSet;
import org.ballast.statements.application.PrepareProForma;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What write-downs that wait for a decision would do to the statements. */
@Path("/entities/{code}/pro-forma")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Statements")
public class ProFormaResource {

    @PathParam("code")
    private String entityCode = "";

    @QueryParam("proposals")
    private @Nullable String proposals;

    @Inject
    private PrepareProForma prepareProForma;

    @GET
    @Operation(
            operationId = "getProForma",
            summary =
                    "The statements as they are and as they would be with proposals that wait, named by their keys with"
                            + " commas between")
    public ProFormaJson proForma() {
        SortedSet<Long> named = NamedProposals.of(proposals == null ? "" : proposals);
        return ProFormaJson.of(prepareProForma.with(entityCode, named), named);
    }
}
