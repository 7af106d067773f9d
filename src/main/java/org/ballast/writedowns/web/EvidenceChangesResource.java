package org.ballast.writedowns.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.ballast.writedowns.application.CompareEvidence;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What moved since the evidence of an undecided proposal was made, and voids its approval. */
@Path("/write-downs/{id}/changes")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Write-downs")
public class EvidenceChangesResource {

    @Inject
    private CompareEvidence compareEvidence;

    @GET
    @Operation(
            operationId = "getWriteDownChanges",
            summary = "What moved since the evidence was made: lots, units and prices, old beside new")
    public EvidenceChangesJson changes(@PathParam("id") long id) {
        return EvidenceChangesJson.of(compareEvidence.of(id));
    }
}
