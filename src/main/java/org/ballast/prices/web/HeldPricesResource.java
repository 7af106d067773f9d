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
import java.util.Objects;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.pages.application.Lines;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.web.Page;
import org.ballast.prices.application.DecideHeldPrice;
import org.ballast.prices.application.ReadPrices;
import org.ballast.prices.application.Reasons;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Outliers that wait for a controller, for programs. */
@Path("prices/held")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Prices")
public class HeldPricesResource {

    @Inject
    private RequestRules rules;

    @Inject
    private ReadPrices prices;

    @Inject
    private DecideHeldPrice decide;

    /** Why it is decided so. */
    @Schema(name = "PriceDecision")
    public record Decision(
            @Lines @Size(max = Reasons.LONGEST, message = "REASON_TOO_LONG") @Nullable
            String reason) {}

    @GET
    @Operation(
            operationId = "listHeldPrices",
            summary =
                    "Bars held back: low or high is more than 50 % away from both open and close, or the open from the last close")
    public Page<PriceAnswer> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int rows = Page.limit(limit);
        return Page.of(
                prices.held(PriceCursor.held(cursor), false, rows + 1), rows, PriceCursor::ofHeld, PriceAnswer::of);
    }

    @POST
    @AllowedTo({Role.CONTROLLER, Role.CFO})
    @Path("{id: \\d+}/confirm")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "confirmHeldPrice",
            summary = "The price is real and may be used; takes the role CONTROLLER or CFO and a reason")
    public PriceAnswer confirm(@PathParam("id") long id, @Nullable Decision decision) {
        return PriceAnswer.of(decide.confirm(id, reason(decision)));
    }

    @POST
    @AllowedTo({Role.CONTROLLER, Role.CFO})
    @Path("{id: \\d+}/reject")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "rejectHeldPrice",
            summary = "The price is wrong and is never used; takes the role CONTROLLER or CFO and a reason")
    public PriceAnswer reject(@PathParam("id") long id, @Nullable Decision decision) {
        return PriceAnswer.of(decide.reject(id, reason(decision)));
    }

    private String reason(@Nullable Decision decision) {
        String reason = decision == null ? null : rules.checked(decision).reason();
        return Objects.requireNonNullElse(reason, "");
    }
}
