package org.ballast.statements.web;

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
import org.ballast.statements.application.PrepareChangesInEquity;
import org.ballast.statements.application.PrintStatement;
import org.ballast.statements.application.ReportingDates;
import org.ballast.statements.domain.ChangesInEquity;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The statement of changes in equity of a period by its first and last day, as data or as a document. */
@Path("/entities/{code}/statements/changes-in-equity")
@RequestScoped
@Tag(name = "Statements")
public class ChangesInEquityResource {

    @PathParam("code")
    private String entityCode = "";

    @QueryParam("from")
    private @Nullable String from;

    @QueryParam("to")
    private @Nullable String to;

    @Inject
    private PrepareChangesInEquity prepareChangesInEquity;

    @Inject
    private PrintStatement printStatement;

    @Inject
    private ReportingDates reportingDates;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getChangesInEquity",
            summary = "What happened to equity in a period, as data, PDF or XLSX")
    @Extension(name = "x-also-as", value = DisclosureResource.DOCUMENTS)
    public ChangesInEquityJson json() {
        return ChangesInEquityJson.of(prepare());
    }

    @GET
    @Produces(StatementsResource.PDF)
    @Operation(hidden = true)
    public Response pdf() {
        return DocumentAnswer.of(printStatement.print(prepare(), DocumentFormat.PDF));
    }

    @GET
    @Produces(StatementsResource.XLSX)
    @Operation(hidden = true)
    public Response xlsx() {
        return DocumentAnswer.of(printStatement.print(prepare(), DocumentFormat.XLSX));
    }

    private ChangesInEquity prepare() {
        return prepareChangesInEquity.between(
                entityCode, reportingDates.required("from", from), reportingDates.required("to", to));
    }
}
