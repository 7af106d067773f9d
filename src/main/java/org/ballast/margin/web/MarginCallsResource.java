package org.ballast.margin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.approvals.application.ReadCases;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.web.CaseJson;
import org.ballast.margin.application.CollateralToBring;
import org.ballast.margin.application.MeetCall;
import org.ballast.margin.application.ReadCalls;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Single margin calls. */
@Path("margin-calls/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Trading")
public class MarginCallsResource {

    @Inject
    private ReadCalls calls;

    @Inject
    private MeetCall meetCall;

    @Inject
    private ReadCases cases;

    @PathParam("id")
    private long id;

    @GET
    @Operation(operationId = "getMarginCall", summary = "A margin call with what is to meet it")
    public MarginCallJson get() {
        return MarginCallJson.of(calls.detail(id));
    }

    @POST
    @Path("meet")
    @AllowedTo(Role.PREPARER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "meetMarginCall",
            summary =
                    "Asks that collateral is brought: a case that posts Dr 1150 / Cr 1000 once others approved it, and meets the"
                            + " call once enough is brought; without a body all that is missing, today; takes the role PREPARER")
    @APIResponseSchema(value = CaseJson.class, responseCode = "201")
    public Response meet(@Nullable CollateralToBring body) {
        ApprovalCase made = meetCall.meet(id, Objects.requireNonNullElse(body, CollateralToBring.ALL_OF_IT));
        return Response.created(URI.create("cases/" + made.id()))
                .entity(CaseJson.of(cases.detail(made.id())))
                .build();
    }
}
