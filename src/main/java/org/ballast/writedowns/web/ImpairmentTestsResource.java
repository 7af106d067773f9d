package org.ballast.writedowns.web;

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
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.domain.Field;
import org.ballast.writedowns.application.FindOpenTests;
import org.ballast.writedowns.application.RunImpairmentTest;
import org.ballast.writedowns.application.RunResult;
import org.ballast.writedowns.domain.OpenTests;
import org.ballast.writedowns.domain.WritedownsSentence;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Running the impairment test of an entity. */
@Path("/entities/{code}/impairment-tests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Write-downs")
public class ImpairmentTestsResource {

    @Inject
    private RequestRules rules;

    @Inject
    private RunImpairmentTest runImpairmentTest;

    @Inject
    private FindOpenTests openTests;

    /**
     * What the call takes.
     *
     * @param periodStart first day, in the entity's cut-off zone
     * @param periodEnd the day after the last
     */
    @Schema(name = "TestPeriod")
    public record Period(
            @NotNull LocalDate periodStart, @NotNull LocalDate periodEnd) {}

    /**
     * What came of it.
     *
     * @param proposals those that hold the changes, one an asset and kind
     * @param tests how many tests were made, with and without loss
     * @param totalLoss impairment losses, decimal text
     * @param inIncome what all of it would change in the income of the period, below zero an expense
     * @param blocked assets that could not be tested; the others were
     * @param untested lots on days up to the end of the period that no test in force looked at
     * @param correctedPrices prices of write-downs posted up to then that were corrected since
     * @param laterValuesInUse memos of value in use that were written after a write-down for their day was posted
     */
    @Schema(name = "TestRun")
    public record Run(
            long id,
            String entity,
            LocalDate periodStart,
            LocalDate periodEnd,
            List<ProposalJson> proposals,
            int tests,
            String totalLoss,
            String inIncome,
            String currency,
            List<BlockedJson> blocked,
            List<UntestedJson> untested,
            List<CorrectedPriceJson> correctedPrices,
            List<LaterValueInUseJson> laterValuesInUse) {}

    @POST
    @AllowedTo(Role.PREPARER)
    @Operation(
            operationId = "runImpairmentTest",
            summary =
                    "Measures every lot for a period by its model and proposes what that changes; takes the role PREPARER",
            description = "An asset that cannot be tested, as it has no price, blocks itself alone and is listed. Where"
                    + " no asset can be tested the call is refused with the same detail.")
    @APIResponseSchema(value = Run.class, responseCode = "201")
    public Response run(@PathParam("code") String entityCode, Period body) {
        RunResult result = runImpairmentTest.run(entityCode, period(rules.checked(body)));
        OpenTests open = openTests.upTo(entityCode, result.run().period().lastDay());
        Run run = new Run(
                result.run().id(),
                entityCode,
                result.run().period().from(),
                result.run().period().to(),
                result.proposals().stream().map(ProposalJson::of).toList(),
                result.run().tests(),
                result.run().totalLoss().amount().toPlainString(),
                result.run().inIncome().amount().toPlainString(),
                result.run().totalLoss().currency().getCurrencyCode(),
                result.blocked().stream().map(BlockedJson::of).toList(),
                UntestedJson.of(open),
                CorrectedPriceJson.of(open),
                LaterValueInUseJson.of(open));
        return Response.created(URI.create("entities/" + entityCode + "/impairment-tests/" + run.id()))
                .entity(run)
                .build();
    }

    private static TestPeriod period(Period body) {
        if (!body.periodStart().isBefore(body.periodEnd())) {
            throw new Field("periodEnd", body.periodEnd().toString())
                    .wrong(WritedownsSentence.PERIOD_END_NOT_AFTER_START);
        }
        return new TestPeriod(body.periodStart(), body.periodEnd());
    }
}
