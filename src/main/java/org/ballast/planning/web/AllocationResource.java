package org.ballast.planning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.ballast.planning.application.AllocationToFind;
import org.ballast.planning.application.FindAllocation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What assets should be made of, for programs: nothing is stored, whoever is signed in may ask. */
@Path("/calculations/allocation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Calculations")
public class AllocationResource {

    @Inject
    private FindAllocation findAllocation;

    @POST
    @Operation(
            operationId = "findAllocation",
            summary =
                    "Finds the composition of assets that earns most within capital, liquidity and limits; stores nothing",
            description =
                    "All assets are equity, liabilities and what is raised by lines of funding, whose cost is taken off the"
                            + " return; risk-weighted assets are at most equity by the capital"
                            + " ratio, liquid assets at least their share of the liabilities, each class within min and max; concentration,"
                            + " leverage, turnover (from today's amounts) and the limit of Group 2 where they come. objective RETURN_ON_CAPITAL"
                            + " looks for the most return for each unit of the capital that risk weights require. A dual says what one more unit of a limit"
                            + " is worth. What is found is proved before it is told; where nothing is within the limits, conflict names"
                            + " limits that cannot hold together, none of which can be spared.")
    public AllocationJson find(AllocationToFind body) {
        return AllocationJson.of(findAllocation.find(body));
    }
}
