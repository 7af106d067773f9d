package org.ballast.capital.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.ballast.capital.application.ReadCapital;
import org.ballast.capital.application.ReadOwnLimits;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.web.Given;
import org.ballast.statements.application.ReportingDates;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The capital of an entity at the end of a day, for programs. */
@Path("/entities/{code}/capital")
@RequestScoped
@Tag(name = "Capital")
public class CapitalResource {

    @PathParam("code")
    private String entityCode = "";

    @QueryParam("asOf")
    private @Nullable String asOf;

    @QueryParam("ruleSet")
    private @Nullable String ruleSet;

    @Inject
    private ReadCapital readCapital;

    @Inject
    private ReadOwnLimits readOwnLimits;

    @Inject
    private Entities entities;

    @Inject
    private ReportingDates reportingDates;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "readCapital",
            summary =
                    "Capital ratios, exposures to crypto-assets and the way from book equity to CET1 at the end of a day",
            description =
                    "By the rules that the entity took on, or by those of the jurisdiction that ruleSet names. An entity"
                            + " that no rules hold gets its equity, the ratio of it to total assets, and its own limits.")
    public CapitalJson asData() {
        ReportingEntity entity = entities.byCode(entityCode);
        LocalDate day = reportingDates.asOf(entityCode, asOf);
        return CapitalJson.of(
                entity,
                day,
                readCapital.equity(entity, day),
                readCapital.of(entity, day, Given.orEmpty(ruleSet)),
                readOwnLimits.of(entity, day));
    }
}
