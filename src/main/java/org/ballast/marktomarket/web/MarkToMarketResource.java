package org.ballast.marktomarket.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.marktomarket.application.MarkRunResult;
import org.ballast.marktomarket.application.RunMarkToMarket;
import org.ballast.marktomarket.domain.MarktomarketSentence;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.domain.Field;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Measuring the positions of an entity. */
@Path("/entities/{code}/mark-to-market")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Mark-to-market")
public class MarkToMarketResource {

    @Inject
    private RequestRules rules;

    @Inject
    private RunMarkToMarket runMarkToMarket;

    /**
     * What the call takes.
     *
     * @param periodStart first day, in the entity's cut-off zone
     * @param periodEnd the day after the last
     */
    @Schema(name = "MarkPeriod")
    public record Period(
            @NotNull LocalDate periodStart, @NotNull LocalDate periodEnd) {}

    /**
     * What came of it.
     *
     * @param proposals those that hold the changes, one an account and kind
     * @param tests how many positions were measured, with and without a change
     * @param totalLoss what positions lost, decimal text, without a sign and without what others gained
     * @param inIncome gains less losses
     */
    @Schema(name = "MarkRun")
    public record Run(
            long id,
            String entity,
            LocalDate periodStart,
            LocalDate periodEnd,
            List<MarkProposalJson> proposals,
            int tests,
            String totalLoss,
            String inIncome,
            String currency) {}

    @POST
    @AllowedTo(Role.PREPARER)
    @Operation(
            operationId = "runMarkToMarket",
            summary =
                    "Measures every position of trading accounts at the end of a period and proposes what that changes;"
                            + " takes the role PREPARER",
            description =
                    "A position is valued by the venue's mark where that is fresh, and by the model where it is not. What"
                            + " neither prices stops the run and is named. The same facts again give the same proposals.")
    @APIResponseSchema(value = Run.class, responseCode = "201")
    public Response run(@PathParam("code") String entityCode, Period body) {
        MarkRunResult result = runMarkToMarket.run(entityCode, period(rules.checked(body)));
        Run run = new Run(
                result.run().id(),
                entityCode,
                result.run().period().from(),
                result.run().period().to(),
                result.proposals().stream().map(MarkProposalJson::of).toList(),
                result.run().positions(),
                result.run().totalLoss().amount().toPlainString(),
                result.run().inIncome().amount().toPlainString(),
                result.run().totalLoss().currency().getCurrencyCode());
        return Response.status(Response.Status.CREATED).entity(run).build();
    }

    private static TestPeriod period(Period body) {
        if (!body.periodStart().isBefore(body.periodEnd())) {
            throw new Field("periodEnd", body.periodEnd().toString())
                    .wrong(MarktomarketSentence.PERIOD_END_NOT_AFTER_START);
        }
        return new TestPeriod(body.periodStart(), body.periodEnd());
    }
}
