package org.ballast.writedowns.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import org.ballast.access.domain.Refusal;
import org.ballast.access.domain.Refusal.FieldError;
import org.ballast.access.domain.RefusalCode;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.writedowns.application.RunImpairmentTest;
import org.ballast.writedowns.application.RunResult;
import org.ballast.writedowns.domain.TestPeriod;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Running the impairment test of an entity. */
@Path("/entities/{code}/impairment-tests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ImpairmentTestsResource {

    @Inject
    private RunImpairmentTest runImpairmentTest;

    /**
     * What the call takes.
     *
     * @param periodStart first day, in the entity's cut-off zone
     * @param periodEnd the day after the last
     */
    @Schema(name = "TestPeriod")
    public record Period(
            @Nullable LocalDate periodStart, @Nullable LocalDate periodEnd) {}

    /**
     * What came of it.
     *
     * @param proposals those that hold the losses
     * @param tests how many tests were made, with and without loss
     * @param totalLoss decimal text
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
            String currency) {}

    @POST
    @AllowedTo(Role.PREPARER)
    @Operation(
            operationId = "runImpairmentTest",
            summary = "Tests every lot for a period and proposes the losses; takes the role PREPARER")
    @APIResponseSchema(value = Run.class, responseCode = "201")
    public Response run(@PathParam("code") String entityCode, Period body) {
        RunResult result = runImpairmentTest.run(entityCode, period(body));
        Run run = new Run(
                result.run().id(),
                entityCode,
                result.run().period().from(),
                result.run().period().to(),
                result.proposals().stream().map(ProposalJson::of).toList(),
                result.run().tests(),
                result.run().totalLoss().amount().toPlainString(),
                result.run().totalLoss().currency().getCurrencyCode());
        return Response.created(URI.create("entities/" + entityCode + "/impairment-tests/" + run.id()))
                .entity(run)
                .build();
    }

    private static TestPeriod period(Period body) {
        LocalDate from = required("periodStart", body.periodStart());
        LocalDate to = required("periodEnd", body.periodEnd());
        if (!from.isBefore(to)) {
            throw invalid(
                    "periodEnd", to.toString(), "A period ends after it begins; its end is the day after its last.");
        }
        return new TestPeriod(from, to);
    }

    private static LocalDate required(String field, @Nullable LocalDate value) {
        if (value == null) {
            throw invalid(field, "", "A test names its " + field + ", as 2022-10-01.");
        }
        return value;
    }

    private static Refusal invalid(String field, String value, String message) {
        return new Refusal(RefusalCode.INVALID_INPUT, message, List.of(new FieldError(0, field, value, message)), 1);
    }
}
