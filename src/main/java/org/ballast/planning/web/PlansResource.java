package org.ballast.planning.web;

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
import java.util.List;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.pages.web.Page;
import org.ballast.planning.application.ComparePlans;
import org.ballast.planning.application.KeepPlans;
import org.ballast.planning.application.NewPlan;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Plans of the assets that RISK keeps by name, for programs. */
@Path("/entities/{code}/plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Solvency")
public class PlansResource {

    @PathParam("code")
    private String entityCode = "";

    @Inject
    private KeepPlans keepPlans;

    @Inject
    private ComparePlans comparePlans;

    @GET
    @Operation(
            operationId = "listPlans",
            summary = "Plans of a book that were kept, the newest first, a hundred at most")
    public Page<SavedPlanJson> list() {
        return Page.whole(keepPlans.of(entityCode), SavedPlanJson::of);
    }

    @GET
    @Path("comparison")
    @Operation(
            operationId = "comparePlans",
            summary = "Two to five plans of a book that were kept, side by side",
            description =
                    "Each is worked out again from the books of its day: asKept says whether what came of it then comes of it"
                            + " still. Differences are from the plan that is named first. The last figures are after a fall"
                            + " of all digital assets: what it would write down, what is left of equity, and the capital"
                            + " ratio then.")
    public PlanComparisonJson compare(@QueryParam(ComparePlans.PLAN) List<String> names) {
        return PlanComparisonJson.of(comparePlans.of(entityCode, names));
    }

    @POST
    @AllowedTo(Role.RISK)
    @Operation(
            operationId = "keepPlan",
            summary = "Works out a plan from the books and keeps it with what came of it; takes the role RISK",
            description =
                    "It begins with the balance sheet at the end of asOf. Classes are named by symbol or account, funding by"
                            + " account; what is not said is as on the page: nothing is expected, funding stays as it is, and"
                            + " the limit of Group 2 is that of the report of capital. A kept plan never changes: the same one"
                            + " again is kept once, and another one of its name is refused.")
    @APIResponseSchema(value = SavedPlanJson.class, responseCode = "201", responseDescription = "Kept")
    public Response keep(NewPlan body) {
        SavedPlanJson kept = SavedPlanJson.of(keepPlans.save(entityCode, body));
        return Response.created(URI.create("entities/" + entityCode + "/plans"))
                .entity(kept)
                .build();
    }
}
