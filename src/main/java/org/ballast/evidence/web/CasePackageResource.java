package org.ballast.evidence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.evidence.application.TakeEvidence;
import org.ballast.evidence.domain.PackagedScope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The evidence of a case, to be taken away and checked elsewhere. */
@Path("/cases/{id}/evidence-package")
@RequestScoped
@Tag(name = "Evidence")
public class CasePackageResource {

    @Inject
    private TakeEvidence takeEvidence;

    @GET
    @AllowedTo({Role.AUDITOR, Role.CONTROLLER, Role.CFO})
    @Produces(PackageAnswer.ZIP)
    @Operation(operationId = "getCaseEvidencePackage", summary = "The evidence of one case as a zip with its own check")
    @APIResponse(
            responseCode = "200",
            description = "The package",
            content =
                    @Content(
                            mediaType = PackageAnswer.ZIP,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response ofCase(@PathParam("id") long id) {
        PackagedScope scope = takeEvidence.ofCase(id);
        return PackageAnswer.of(scope, out -> takeEvidence.write(scope, out));
    }
}
