package org.ballast.corrections.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.approvals.web.CaseJson;
import org.ballast.corrections.application.ReadCorrections;
import org.ballast.corrections.domain.PostedThing;
import org.ballast.corrections.domain.ThingKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Asks for a posted write-down to be reversed. */
@Path("/write-downs/{id}/reverse")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Corrections")
public class ReverseWriteDownResource {

    @Inject
    private RequestedCorrections requested;

    @Inject
    private ReadCorrections corrections;

    @POST
    @AllowedTo({Role.PREPARER, Role.CONTROLLER})
    @Operation(
            operationId = "reverseWriteDown",
            summary =
                    "Asks for a posted write-down to be reversed: a case that the CFO signs; takes the role CONTROLLER"
                            + " or PREPARER",
            description =
                    "Approved, it posts the mirror entry, and the lots stand as before. What rests on the write-down"
                            + " is refused with DEPENDENT_EVENT_EXISTS, or with chain reversed with it, newest first.")
    @APIResponseSchema(value = CaseJson.class, responseCode = "201")
    public Response reverse(@PathParam("id") long id, @Nullable ReversalBody body) {
        return requested.of(corrections.entityOfWriteDown(id), new PostedThing(ThingKind.WRITE_DOWN, id), body);
    }
}
