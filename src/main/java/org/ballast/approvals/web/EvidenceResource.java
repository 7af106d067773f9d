package org.ballast.approvals.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ballast.approvals.application.ReadEvidence;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The evidence of a case, byte for byte as it was hashed. */
@Path("/cases/{id}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Cases")
public class EvidenceResource {

    @Inject
    private ReadEvidence evidence;

    @PathParam("id")
    private long caseId;

    @GET
    @Operation(
            operationId = "getCaseEvidence",
            summary = "What approvals bind to, as canonical JSON: its SHA-256 is evidenceHash of the case")
    @APIResponse(
            responseCode = "200",
            description = "Canonical JSON",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public Response bound() {
        return EvidenceAnswer.of(evidence, evidence.hash(caseId));
    }

    @GET
    @Path("{sha256}")
    @Operation(
            operationId = "getCaseEvidenceByHash",
            summary =
                    "What the case rests on or rested on, by its SHA-256: where files were added, what they were added to")
    @APIResponse(
            responseCode = "200",
            description = "Canonical JSON",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public Response named(@PathParam("sha256") String sha256) {
        return EvidenceAnswer.of(evidence, evidence.hash(caseId, sha256));
    }
}
