package org.ballast.expansion.web;

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
import org.ballast.expansion.application.PrepareExpansion;
import org.ballast.expansion.application.PrintExpansion;
import org.ballast.expansion.domain.Expansion;
import org.ballast.statements.application.ReportingDates;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The change of total assets of a period by its first and last day, as data or as a document. */
@Path("/entities/{code}/statements/expansion")
@RequestScoped
@Tag(name = "Statements")
public class ExpansionResource {

    // Where a call accepts anything, it gets JSON
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;qs=0.8";
    private static final String PDF = "application/pdf;qs=0.9";

    @PathParam("code")
    private String entityCode = "";

    @QueryParam("from")
    private @Nullable String from;

    @QueryParam("to")
    private @Nullable String to;

    @Inject
    private PrepareExpansion prepareExpansion;

    @Inject
    private PrintExpansion printExpansion;

    @Inject
    private ReportingDates reportingDates;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getExpansion",
            summary = "Why total assets changed in a period, as data, PDF or XLSX",
            description = "Split so that nothing is left over: with both legs of what was swapped inside the assets, by"
                    + " source, and by asset into price and quantity. The flag is EXPANSION where total assets grew by more"
                    + " than 5 % and more than half of that is purchases financed by liabilities.")
    @Extension(
            name = "x-also-as",
            value = "application/pdf application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    public ExpansionJson json() {
        return ExpansionJson.of(prepare());
    }

    @GET
    @Produces(PDF)
    @Operation(hidden = true)
    public Response pdf() {
        return DocumentAnswer.of(printExpansion.print(prepare(), DocumentFormat.PDF));
    }

    @GET
    @Produces(XLSX)
    @Operation(hidden = true)
    public Response xlsx() {
        return DocumentAnswer.of(printExpansion.print(prepare(), DocumentFormat.XLSX));
    }

    private Expansion prepare() {
        return prepareExpansion.between(
                entityCode, reportingDates.required("from", from), reportingDates.required("to", to));
    }
}
