package org.ballast.health.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.ballast.health.application.ReadHealth;
import org.ballast.statements.application.ReportingDates;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Tests of insolvency for programs, as of the end of a day; today where none is given. */
@Path("/entities/{code}/insolvency")
@RequestScoped
@Tag(name = "Solvency")
public class InsolvencyResource {

    @PathParam("code")
    private String entityCode = "";

    @QueryParam("asOf")
    private @Nullable String asOf;

    @Inject
    private ReadHealth readHealth;

    @Inject
    private ReportingDates reportingDates;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getInsolvency",
            summary = "Tests of insolvency at the end of a day: balance sheet at book and at fair value, and cash flow",
            description = "The result is an alert with its reasons, no legal opinion.")
    public InsolvencyJson insolvency() {
        return InsolvencyJson.of(readHealth.of(entityCode, reportingDates.asOf(entityCode, asOf)));
    }
}
