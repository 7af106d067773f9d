package org.ballast.prices.web;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
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
import java.util.Objects;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Page;
import org.ballast.prices.application.DeclareNoTrade;
import org.ballast.prices.application.ReadNoTrades;
import org.ballast.prices.application.Reasons;
import org.ballast.prices.domain.NoTrade;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Hours in which a market had no trade, for programs: one person says so, a second one confirms. */
@Path("prices/no-trades")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Prices")
public class NoTradesResource {

    @Inject
    private RequestRules rules;

    @Inject
    private DeclareNoTrade declare;

    @Inject
    private ReadNoTrades noTrades;

    /** Why it is decided so. */
    @Schema(name = "NoTradeDecision")
    public record Decision(
            @Size(max = Reasons.LONGEST, message = "REASON_TOO_LONG") @Nullable
            String reason) {}

    @GET
    @Operation(operationId = "listNoTrades", summary = "Hours without a trade, the newest first")
    public Page<NoTradeAnswer> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int rows = Page.limit(limit);
        return Page.of(
                noTrades.beyond(Cursor.key(cursor), false, rows + 1),
                rows,
                last -> Cursor.of(last.id()),
                NoTradeAnswer::of);
    }

    @POST
    @AllowedTo(Role.PREPARER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "sayNoTrade",
            summary = "Says that a market had no trade of an asset in some hours; takes the role PREPARER and a reason")
    @APIResponseSchema(value = NoTradeAnswer.class, responseCode = "201")
    public Response say(NewNoTrade body) {
        SaidHours hours = SaidHours.read(body, rules.of(body));
        NoTrade said = declare.say(hours.market(), hours.asset(), hours.from(), hours.to(), hours.reason());
        return Response.created(URI.create("prices/no-trades/" + said.id()))
                .entity(NoTradeAnswer.of(said))
                .build();
    }

    @POST
    @AllowedTo({Role.CONTROLLER, Role.CFO})
    @Path("{id: \\d+}/confirm")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "confirmNoTrade",
            summary = "It is so, the hours count as covered; takes the role CONTROLLER or CFO and a reason")
    public NoTradeAnswer confirm(@PathParam("id") long id, @Nullable Decision decision) {
        return NoTradeAnswer.of(declare.confirm(id, reason(decision)));
    }

    @POST
    @AllowedTo({Role.CONTROLLER, Role.CFO})
    @Path("{id: \\d+}/reject")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "rejectNoTrade",
            summary = "It is not so, prices are missing; takes the role CONTROLLER or CFO and a reason")
    public NoTradeAnswer reject(@PathParam("id") long id, @Nullable Decision decision) {
        return NoTradeAnswer.of(declare.reject(id, reason(decision)));
    }

    @POST
    @AllowedTo({Role.CONTROLLER, Role.CFO})
    @Path("{id: \\d+}/revoke")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "revokeNoTrade",
            summary = "Takes back what was confirmed; takes the role CONTROLLER or CFO and a reason")
    public NoTradeAnswer revoke(@PathParam("id") long id, @Nullable Decision decision) {
        return NoTradeAnswer.of(declare.revoke(id, reason(decision)));
    }

    private String reason(@Nullable Decision decision) {
        String reason = decision == null ? null : rules.checked(decision).reason();
        return Objects.requireNonNullElse(reason, "");
    }
}
