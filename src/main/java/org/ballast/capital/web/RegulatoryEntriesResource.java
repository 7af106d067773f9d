package org.ballast.capital.web;

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
import java.time.LocalDate;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.capital.application.EnterRegulatoryLine;
import org.ballast.capital.application.NewRegulatoryEntry;
import org.ballast.capital.domain.RegulatoryEntry;
import org.ballast.capital.domain.RegulatoryKind;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Lines of capital reports that no book knows, for programs. */
@Path("/entities/{code}/regulatory-entries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Capital")
public class RegulatoryEntriesResource {

    @PathParam("code")
    private String entityCode = "";

    @Inject
    private EnterRegulatoryLine enterRegulatoryLine;

    /**
     * A line.
     *
     * @param caseId by which it is decided on
     * @param inForce whether it counts from its first day on; false while its case waits, or was not approved
     */
    @Schema(name = "RegulatoryEntry")
    public record RegulatoryEntryJson(
            long id,
            @Schema(implementation = RegulatoryKind.class) String kind,
            String line,
            LocalDate validFrom,
            String amount,
            String currency,
            String reason,
            String wantedBy,
            long caseId,
            @Schema(implementation = CaseStatus.class) String status,
            boolean inForce) {

        static RegulatoryEntryJson of(RegulatoryEntry told) {
            return new RegulatoryEntryJson(
                    told.id(),
                    told.line().kind().name(),
                    told.line().line(),
                    told.validFrom(),
                    told.line().amount().amount().toPlainString(),
                    told.line().amount().currency().getCurrencyCode(),
                    told.reason(),
                    told.wanted().by(),
                    told.wanted().caseId(),
                    told.wanted().status().name(),
                    told.wanted().isApproved());
        }
    }

    @GET
    @Operation(
            operationId = "listRegulatoryEntries",
            summary = "Lines of capital reports that no book knows, whatever became of them, the newest first")
    public Page<RegulatoryEntryJson> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int rows = Page.limit(limit);
        return Page.of(
                enterRegulatoryLine.before(entityCode, Cursor.number(cursor, Long.MAX_VALUE), rows + 1),
                rows,
                each -> Cursor.of(each.id()),
                RegulatoryEntryJson::of);
    }

    @POST
    @AllowedTo({Role.PREPARER, Role.CONTROLLER})
    @Operation(
            operationId = "enterRegulatoryLine",
            summary =
                    "Enters a line of the capital report from a day on; a preparer or controller enters it, another approves",
            description =
                    "Other risk-weighted assets, instruments of Additional Tier 1 and Tier 2, adjustments from book equity to"
                            + " CET1, profit that was verified, and what the leverage ratio adds. The same line from a later day takes"
                            + " its place; an amount of zero ends it.")
    @APIResponseSchema(
            value = RegulatoryEntryJson.class,
            responseCode = "201",
            responseDescription = "Waits for approval")
    public Response ask(NewRegulatoryEntry body) {
        RegulatoryEntry wanted = enterRegulatoryLine.ask(entityCode, body);
        return Response.created(URI.create("cases/" + wanted.wanted().caseId()))
                .entity(RegulatoryEntryJson.of(wanted))
                .build();
    }
}
