package org.ballast.health.web;

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
import org.ballast.documents.domain.DocumentFormat;
import org.ballast.documents.web.DocumentAnswer;
import org.ballast.health.application.PrintHealth;
import org.ballast.health.application.ReadHealth;
import org.ballast.statements.application.ReportingDates;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Ratios for programs, as of the end of a day; today where none is given. */
@Path("/entities/{code}/solvency")
@RequestScoped
@Tag(name = "Solvency")
public class SolvencyResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;qs=0.8";
    private static final String PDF = "application/pdf;qs=0.9";

    @PathParam("code")
    private String entityCode = "";

    @QueryParam("asOf")
    private @Nullable String asOf;

    @Inject
    private ReadHealth readHealth;

    @Inject
    private PrintHealth printHealth;

    @Inject
    private ReportingDates reportingDates;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getSolvency",
            summary = "Ratios with their inputs and status at the end of a day, as data, PDF or XLSX",
            description =
                    "On the snapshot of the balance sheet. EBIT and interest are of the last twelve months. Altman Z''"
                            + " is not calibrated for companies that hold digital assets.")
    @Extension(
            name = "x-also-as",
            value = "application/pdf application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    public SolvencyJson solvency() {
        return SolvencyJson.of(readHealth.of(entityCode, day()));
    }

    @GET
    @Produces(PDF)
    @Operation(hidden = true)
    public Response solvencyAsPdf() {
        return document(DocumentFormat.PDF);
    }

    @GET
    @Produces(XLSX)
    @Operation(hidden = true)
    public Response solvencyAsXlsx() {
        return document(DocumentFormat.XLSX);
    }

    private Response document(DocumentFormat format) {
        return DocumentAnswer.of(printHealth.print(entityCode, day(), format));
    }

    private LocalDate day() {
        return reportingDates.asOf(entityCode, asOf);
    }
}
