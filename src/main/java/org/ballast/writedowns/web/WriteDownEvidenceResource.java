package org.ballast.writedowns.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ballast.approvals.application.ReadEvidence;
import org.ballast.approvals.web.EvidenceAnswer;
import org.ballast.writedowns.application.WriteDowns;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The evidence of a proposal, byte for byte as it was hashed. */
@Path("/write-downs/{id}/evidence")
@RequestScoped
@Tag(name = "Write-downs")
public class WriteDownEvidenceResource {

    @Inject
    private WriteDowns writeDowns;

    @Inject
    private ReadEvidence evidence;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getWriteDownEvidence",
            summary = "What approvals bind to, as canonical JSON: its SHA-256 is evidenceHash of the proposal")
    @APIResponse(
            responseCode = "200",
            description = "Canonical JSON",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public Response evidence(@PathParam("id") long id) {
        return EvidenceAnswer.of(evidence, evidence.hash(writeDowns.caseOf(id)));
    }
}
