package org.ballast.writedowns.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.pages.application.RequestRules;
import org.ballast.writedowns.application.PostWithoutTest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Ending units that no market has a price of any more. */
@Path("/entities/{code}/disposals/{reference}/post-without-test")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class WithoutTestResource {

    @Inject
    private RequestRules rules;

    @Inject
    private PostWithoutTest postWithoutTest;

    /** Why no test can be made. */
    @Schema(name = "WithoutTest")
    public record Words(
            @Size(max = PostWithoutTest.LONGEST_REASON, message = "REASON_TOO_LONG") @Nullable
            String reason) {}

    @POST
    @AllowedTo({Role.CONTROLLER, Role.CFO})
    @Operation(
            operationId = "postWithoutTest",
            summary =
                    "Posts a disposal for nothing of whole lots that have no price; takes the role CONTROLLER or CFO and"
                            + " a reason")
    @APIResponse(responseCode = "204", description = "Done")
    public Response post(
            @PathParam("code") String entityCode, @PathParam("reference") String reference, @Nullable Words body) {
        String reason = body == null ? null : rules.checked(body).reason();
        postWithoutTest.post(entityCode, reference, reason == null ? "" : reason);
        return Response.noContent().build();
    }
}
