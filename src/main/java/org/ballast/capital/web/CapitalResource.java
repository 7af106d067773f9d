package org.ballast.capital.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.ballast.capital.application.PrintCapital;
import org.ballast.capital.application.ReadCapital;
import org.ballast.capital.application.ReadOwnLimits;
import org.ballast.documents.domain.DocumentFormat;
import org.ballast.documents.web.DocumentAnswer;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.web.Given;
import org.ballast.statements.application.ReportingDates;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The capital of an entity at the end of a day, for programs. */
@Path("/entities/{code}/capital")
@RequestScoped
@Tag(name = "Capital")
public class CapitalResource {

    // Where a call accepts anything, it gets JSON
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;qs=0.8";
    private static final String PDF = "application/pdf;qs=0.9";
    private static final String DOCUMENTS =
            "application/pdf application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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
    private PrintCapital printCapital;

    @Inject
    private Entities entities;

    @Inject
    private ReportingDates reportingDates;

    @GET
    @Produces(PDF)
    @Operation(hidden = true)
    public Response asPdf() {
        return document(DocumentFormat.PDF);
    }

    @GET
    @Produces(XLSX)
    @Operation(hidden = true)
    public Response asXlsx() {
        return document(DocumentFormat.XLSX);
    }

    private Response document(DocumentFormat format) {
        return DocumentAnswer.of(printCapital.print(
                entities.byCode(entityCode), reportingDates.asOf(entityCode, asOf), Given.orEmpty(ruleSet), format));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "readCapital",
            summary =
                    "Capital ratios, exposures to crypto-assets and the way from book equity to CET1 at the end of a day",
            description =
                    "By the rules that the entity took on, or by those of the jurisdiction that ruleSet names. An entity"
                            + " that no rules hold gets its equity, the ratio of it to total assets, and its own limits.")
    @Extension(name = "x-also-as", value = DOCUMENTS)
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
