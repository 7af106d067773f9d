package org.ballast.hedging.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.hedging.application.AdvisePosition;
import org.ballast.hedging.application.ReadAdvice;
import org.ballast.hedging.application.SizeToAdvise;
import org.ballast.hedging.domain.PositionAdvice;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Advice on the sizes of positions for programs. */
@Path("/entities/{code}/position-advice")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Hedging")
public class PositionAdviceResource {

    @PathParam("code")
    private String entityCode = "";

    @Inject
    private AdvisePosition advisePosition;

    @Inject
    private ReadAdvice readAdvice;

    @GET
    @Operation(
            operationId = "listPositionAdvice",
            summary = "Recorded advice beside the position at the time and now, the newest first")
    public Page<PositionAdviceJson> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int size = Page.limit(limit);
        return Page.of(
                readAdvice.beyond(entityCode, Cursor.key(cursor), false, size + 1),
                size,
                last -> Cursor.of(last.advice().id()),
                PositionAdviceJson::of);
    }

    @POST
    @AllowedTo({Role.PREPARER, Role.CONTROLLER, Role.CFO, Role.RISK})
    @Operation(
            operationId = "advisePosition",
            summary = "Advises the size of a position and keeps the advice with its inputs; posts nothing",
            description =
                    "By the rules of /calculations/position-size, with the portal's own price, position (net delta)"
                            + " and margin status, and within the limit in force. A volatility that does not come is that of the"
                            + " closes (EWMA, a year of 365 days). The same inputs are kept once.")
    @APIResponseSchema(value = PositionAdviceJson.class, responseCode = "201", responseDescription = "Kept")
    public Response advise(SizeToAdvise body) {
        PositionAdvice advice = advisePosition.record(entityCode, body);
        return Response.created(URI.create("entities/" + entityCode + "/position-advice"))
                .entity(PositionAdviceJson.of(advice))
                .build();
    }
}
