package org.ballast.journal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
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
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.journal.application.Journal;
import org.ballast.journal.application.KeepChart;
import org.ballast.journal.application.NewAccount;
import org.ballast.journal.domain.Chart;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.UnitOfAccount;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The chart of accounts that the book of an entity is kept by. */
@Path("/entities/{code}/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Journal")
public class ChartResource {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Journal journal;

    @Inject
    private KeepChart keepChart;

    @Inject
    private RequestRules rules;

    @PathParam("code")
    private String entityCode = "";

    /** The end of an account. */
    @Schema(name = "AccountEnd")
    public record End(@NotNull LocalDate validTo) {}

    /**
     * An account.
     *
     * @param roles what the portal posts to it for
     */
    @Schema(name = "Account")
    public record AccountJson(
            String number,
            String name,

            @Schema(implementation = ChartAccount.Type.class)
            String type,

            @Schema(implementation = ChartAccount.Term.class)
            String term,

            @Nullable String keptBy,
            List<String> roles,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        static AccountJson of(ChartAccount account, List<String> roles) {
            return new AccountJson(
                    account.number(),
                    account.name(),
                    account.type().name(),
                    account.term().name(),
                    account.keptBy().map(UnitOfAccount.Kind::name).orElse(null),
                    roles,
                    account.validFrom(),
                    account.validTo().orElse(null));
        }
    }

    @GET
    @Operation(operationId = "listAccounts", summary = "The chart of accounts, by number")
    public Page<AccountJson> list() {
        currentUser.requireSignedIn();
        Chart chart = journal.chart(journal.owner(entityCode).book().id());
        return Page.whole(chart.accounts(), account -> AccountJson.of(account, chart.roles(account)));
    }

    @POST
    @AllowedTo({Role.CONTROLLER, Role.CFO})
    @Operation(
            operationId = "addAccount",
            summary =
                    "Adds an account to the chart, for all books that are kept by it; takes the role CONTROLLER or CFO")
    @APIResponseSchema(value = AccountJson.class, responseCode = "201")
    public Response add(NewAccount body) {
        ChartAccount added = keepChart.add(entityCode, body);
        return Response.created(URI.create("entities/" + entityCode + "/accounts"))
                .entity(AccountJson.of(added, List.of()))
                .build();
    }

    @POST
    @AllowedTo({Role.CONTROLLER, Role.CFO})
    @Path("{number}/end")
    @Operation(
            operationId = "endAccount",
            summary =
                    "Ends an account that people alone post to, after its last posting; takes the role CONTROLLER or CFO")
    @APIResponse(responseCode = "204", description = "Done")
    public void end(@PathParam("number") String number, End body) {
        keepChart.end(entityCode, number, rules.checked(body).validTo());
    }
}
