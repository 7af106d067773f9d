package org.ballast.stress.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ballast.documents.domain.DocumentFormat;
import org.ballast.documents.web.DocumentAnswer;
import org.ballast.entities.persistence.Entities;
import org.ballast.statements.application.ReportingDates;
import org.ballast.stress.application.PrintStress;
import org.ballast.stress.application.ReadStress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What falls of the market leave of a company, as data or as a document. */
@Path("/entities/{code}/stress")
@RequestScoped
@Tag(name = "Solvency")
public class StressResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;qs=0.8";
    private static final String PDF = "application/pdf;qs=0.9";

    @PathParam("code")
    private String entityCode = "";

    @QueryParam("asOf")
    private @Nullable String asOf;

    @QueryParam("falls")
    private @Nullable String falls;

    @QueryParam("hedged")
    private @Nullable String hedged;

    @QueryParam("pending")
    private @Nullable String pending;

    @Inject
    private Entities entities;

    @Inject
    private ReadStress readStress;

    @Inject
    private PrintStress printStress;

    @Inject
    private ReportingDates reportingDates;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getStress",
            summary = "What gives way first when every price falls, and a ladder of falls, as data, PDF or XLSX",
            description =
                    "By the models of the book and at fair value, before and after tax. falls are parts of the last"
                            + " closes, as 0.1,0.25. hedged (true where nothing is said) counts open positions; pending (false"
                            + " where nothing is said) counts what proposals wait to write down as written down. Falls to zero"
                            + " equity, covenants and limits have six decimals, those to margin calls four.")
    @Extension(
            name = "x-also-as",
            value = "application/pdf application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    public StressJson stress() {
        return StressJson.of(readStress.of(
                entities.byCode(entityCode),
                reportingDates.asOf(entityCode, asOf),
                StressFields.asked(hedged, pending, falls)));
    }

    @GET
    @Produces(PDF)
    @Operation(hidden = true)
    public Response stressAsPdf() {
        return document(DocumentFormat.PDF);
    }

    @GET
    @Produces(XLSX)
    @Operation(hidden = true)
    public Response stressAsXlsx() {
        return document(DocumentFormat.XLSX);
    }

    private Response document(DocumentFormat format) {
        return DocumentAnswer.of(printStress.print(
                entityCode, reportingDates.asOf(entityCode, asOf), StressFields.asked(hedged, pending, falls), format));
    }
}
