package org.ballast.approvals.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.approvals.application.DelegateApproval;
import org.ballast.approvals.application.NewDelegation;
import org.ballast.approvals.domain.Delegation;
import org.ballast.pages.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Approvals that somebody gives in another's name. */
@Path("/delegations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Cases")
public class DelegationsResource {

    @Inject
    private DelegateApproval delegateApproval;

    /**
     * A delegation as programs see it.
     *
     * @param from who is away
     * @param to who approves in his name
     * @param lastDay included
     * @param endedAt when it was taken back before its last day; null otherwise
     */
    @Schema(name = "Delegation")
    public record Lent(
            long id,
            String from,
            String to,

            @Schema(implementation = NewDelegation.ApproverRole.class)
            String role,

            LocalDate firstDay,
            LocalDate lastDay,
            String reason,
            Instant madeAt,
            @Nullable Instant endedAt) {

        static Lent of(Delegation delegation) {
            return new Lent(
                    delegation.id(),
                    delegation.from(),
                    delegation.to(),
                    delegation.role().name(),
                    delegation.firstDay(),
                    delegation.lastDay(),
                    delegation.reason(),
                    delegation.madeAt(),
                    delegation.endedAt().orElse(null));
        }
    }

    @GET
    @Operation(operationId = "listDelegations", summary = "What the caller delegated or got, the newest first")
    public Page<Lent> list() {
        return Page.whole(delegateApproval.own(), Lent::of);
    }

    @POST
    @AllowedTo({Role.CONTROLLER, Role.CFO})
    @Operation(
            operationId = "delegateApproval",
            summary = "Lets another approver approve in the caller's name; takes the role that is lent")
    @APIResponseSchema(value = Lent.class, responseCode = "201")
    public Response delegate(NewDelegation body) {
        Delegation made = delegateApproval.delegate(body);
        return Response.created(URI.create("delegations/" + made.id()))
                .entity(Lent.of(made))
                .build();
    }

    @DELETE
    @AllowedTo({Role.CONTROLLER, Role.CFO})
    @Path("{id}")
    @Operation(operationId = "endDelegation", summary = "Takes a delegation back; takes whoever gave it")
    @APIResponse(responseCode = "204", description = "Done")
    public void end(@PathParam("id") long id) {
        delegateApproval.end(id);
    }
}
