package org.ballast.health.web;

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
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.entities.persistence.Entities;
import org.ballast.health.application.CountAccounts;
import org.ballast.health.application.CountAccounts.Counted;
import org.ballast.health.application.NewCountedAccount;
import org.ballast.health.domain.CountsAs;
import org.ballast.health.persistence.CountedAccountRows.Said;
import org.ballast.pages.web.Page;
import org.ballast.statements.application.ReportingDates;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What accounts count as in ratios, for programs. */
@Path("/entities/{code}/counted-accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Solvency")
public class CountedAccountsResource {

    @PathParam("code")
    private String entityCode = "";

    @Inject
    private Entities entities;

    @Inject
    private CountAccounts countAccounts;

    @Inject
    private ReportingDates reportingDates;

    /** An account of the chart and what it counts as. */
    @Schema(name = "CountedAccount")
    public record CountedAccountJson(
            String number,
            String name,
            @Schema(implementation = CountsAs.class) String countsAs) {

        static CountedAccountJson of(Counted counted) {
            return new CountedAccountJson(
                    counted.account().number(),
                    counted.account().name(),
                    counted.as().name());
        }
    }

    /** What was said of an account. */
    @Schema(name = "AccountCounted")
    public record SaidJson(
            String number,
            @Schema(implementation = CountsAs.class) String countsAs,
            String validFrom,
            String reason,
            String by) {

        static SaidJson of(Said said) {
            return new SaidJson(
                    said.number(), said.as().name(), said.validFrom().toString(), said.reason(), said.by());
        }
    }

    @GET
    @Operation(
            operationId = "listCountedAccounts",
            summary = "Accounts of the chart with what they count as in ratios on a day, today where none is given")
    public Page<CountedAccountJson> list(@QueryParam("asOf") @Nullable String asOf) {
        return Page.whole(
                countAccounts.on(entities.byCode(entityCode), reportingDates.asOf(entityCode, asOf)),
                CountedAccountJson::of);
    }

    @POST
    @AllowedTo({Role.CONTROLLER, Role.CFO})
    @Operation(
            operationId = "countAccount",
            summary = "Says what an account counts as in ratios from a day on; takes the role CONTROLLER or CFO",
            description = "Every book that is kept by the chart has it then.")
    @APIResponseSchema(value = SaidJson.class, responseCode = "201", responseDescription = "It counts so")
    public Response say(NewCountedAccount body) {
        return Response.status(Response.Status.CREATED)
                .entity(SaidJson.of(countAccounts.say(entityCode, body)))
                .build();
    }
}
