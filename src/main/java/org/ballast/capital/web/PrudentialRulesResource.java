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
import java.util.stream.Stream;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.capital.application.AdoptRules;
import org.ballast.capital.application.NewRules;
import org.ballast.capital.domain.AdoptedRules;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Capital rules that entities take on, for programs. */
@Path("/entities/{code}/prudential-rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Capital")
public class PrudentialRulesResource {

    @PathParam("code")
    private String entityCode = "";

    @Inject
    private AdoptRules adoptRules;

    @GET
    @Operation(
            operationId = "listPrudentialRules",
            summary =
                    "Capital rules that the entity took on, whatever became of them, the newest first; then those as published")
    public Page<RuleSetJson> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int rows = Page.limit(limit);
        Page<RuleSetJson> own = Page.of(
                adoptRules.before(entityCode, Cursor.number(cursor, Long.MAX_VALUE), rows + 1),
                rows,
                each -> Cursor.of(each.id()),
                RuleSetJson::of);
        if (own.next() != null) {
            return own;
        }
        Page<RuleSetJson> published = Page.whole(adoptRules.published(), RuleSetJson::published);
        return Page.whole(
                Stream.concat(own.items().stream(), published.items().stream()).toList(), each -> each);
    }

    @POST
    @AllowedTo({Role.CONTROLLER, Role.CFO})
    @Operation(
            operationId = "adoptPrudentialRules",
            summary =
                    "Asks for capital rules of a jurisdiction from a day on; a controller or the CFO asks, another approves",
            description =
                    "A number that does not come is that of the jurisdiction on that day: the entity's own, or the one as"
                            + " published. Of a jurisdiction that the portal does not know, all have to come.")
    @APIResponseSchema(value = RuleSetJson.class, responseCode = "201", responseDescription = "Waits for approval")
    public Response ask(NewRules body) {
        AdoptedRules wanted = adoptRules.ask(entityCode, body);
        return Response.created(URI.create("cases/" + wanted.wanted().caseId()))
                .entity(RuleSetJson.of(wanted))
                .build();
    }
}
