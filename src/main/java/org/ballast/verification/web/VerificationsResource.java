package org.ballast.verification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.pages.web.Page;
import org.ballast.verification.application.ReadVerifications;
import org.ballast.verification.application.RunVerifications;
import org.ballast.verification.domain.Verification;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Verifications of the trail and of all that it seals, for programs. */
@Path("audit-trail/verifications")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Audit trail")
public class VerificationsResource {

    @Inject
    private ReadVerifications readVerifications;

    @Inject
    private RunVerifications runVerifications;

    @GET
    @AllowedTo({Role.AUDITOR, Role.ADMIN, Role.CFO, Role.CONTROLLER})
    @Operation(operationId = "listVerifications", summary = "The newest verifications, newest first")
    public Page<VerificationJson> newest() {
        return Page.whole(readVerifications.newest(), VerificationJson::of);
    }

    @GET
    @AllowedTo({Role.AUDITOR, Role.ADMIN, Role.CFO, Role.CONTROLLER})
    @Path("{id: [0-9]{1,18}}")
    @Operation(operationId = "getVerification", summary = "How far a verification is, and what it found")
    public VerificationJson one(@PathParam("id") long id) {
        return VerificationJson.of(readVerifications.byId(id));
    }

    @POST
    @AllowedTo({Role.AUDITOR, Role.ADMIN, Role.CFO, Role.CONTROLLER})
    @Operation(
            operationId = "beginVerification",
            summary = "Computes every seal, sum, sequence and position again",
            description = "It goes on while nobody waits; where one runs already, that one is answered.")
    @APIResponse(
            responseCode = "202",
            description = "It goes on",
            content = @Content(schema = @Schema(implementation = VerificationJson.class)))
    public Response begin() {
        Verification begun = runVerifications.begin();
        return Response.accepted(VerificationJson.of(begun)).build();
    }
}
