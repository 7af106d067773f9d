package org.ballast.planning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.ballast.planning.application.PortfolioToWeigh;
import org.ballast.planning.application.WeighPortfolio;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Weights by mean and variance, for programs: nothing is stored, whoever is signed in may ask. */
@Path("/calculations/portfolio")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Calculations")
public class PortfolioResource {

    @Inject
    private WeighPortfolio weighPortfolio;

    @POST
    @Operation(
            operationId = "weighPortfolio",
            summary =
                    "Finds the weights with the highest mean less half the risk aversion times variance; stores nothing",
            description =
                    "Weights come to one, each between min and max (0 and 1 where they do not come). The covariance has"
                            + " to be symmetric and positive semidefinite. What is found is proved before it is told.")
    public PortfolioJson weigh(PortfolioToWeigh body) {
        return PortfolioJson.of(weighPortfolio.weigh(body));
    }
}
