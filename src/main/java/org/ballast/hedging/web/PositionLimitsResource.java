package org.ballast.hedging.web;

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
import java.time.LocalDate;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.hedging.application.LimitPositions;
import org.ballast.hedging.application.NewPositionLimit;
import org.ballast.hedging.domain.PositionLimit;
import org.ballast.pages.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Limits of positions for programs. */
@Path("/entities/{code}/position-limits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Hedging")
public class PositionLimitsResource {

    @PathParam("code")
    private String entityCode = "";

    @Inject
    private LimitPositions limitPositions;

    /**
     * A limit.
     *
     * @param caseId by which the CFO decides on it
     * @param inForce whether it counts from its first day on; false while its case waits, or was not approved
     */
    @Schema(name = "PositionLimit")
    public record PositionLimitJson(
            long id,
            String asset,
            LocalDate validFrom,
            String most,
            String currency,
            String reason,
            String wantedBy,
            long caseId,
            @Schema(implementation = CaseStatus.class) String status,
            boolean inForce) {

        static PositionLimitJson of(PositionLimit limit) {
            return new PositionLimitJson(
                    limit.id(),
                    limit.asset(),
                    limit.validFrom(),
                    limit.most().amount().toPlainString(),
                    limit.most().currency().getCurrencyCode(),
                    limit.reason(),
                    limit.wantedBy(),
                    limit.caseId(),
                    limit.status().name(),
                    limit.isApproved());
        }
    }

    @GET
    @Operation(
            operationId = "listPositionLimits",
            summary = "Limits of positions, whatever became of them, the newest first")
    public Page<PositionLimitJson> list() {
        return Page.whole(limitPositions.of(entityCode), PositionLimitJson::of);
    }

    @POST
    @AllowedTo(Role.RISK)
    @Operation(
            operationId = "limitPosition",
            summary = "Asks for a limit of an asset's position from a day on; takes the role RISK, the CFO approves it")
    @APIResponseSchema(value = PositionLimitJson.class, responseCode = "201", responseDescription = "Waits for the CFO")
    public Response ask(NewPositionLimit body) {
        PositionLimit wanted = limitPositions.ask(entityCode, body);
        return Response.created(URI.create("cases/" + wanted.caseId()))
                .entity(PositionLimitJson.of(wanted))
                .build();
    }
}
