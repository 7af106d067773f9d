package org.ballast.statements.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.ballast.documents.domain.DocumentFormat;
import org.ballast.documents.web.DocumentAnswer;
import org.ballast.statements.application.PrepareDisclosure;
import org.ballast.statements.application.ReportingDates;
import org.ballast.statements.domain.Disclosure;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** A disclosure of a period ({@code from} and {@code to} are its first and last day) as a document; as data it has a form of its own. */
public abstract class DisclosureResource<D extends Record & Disclosure> {

    /** What its data is there as, too. */
    static final String DOCUMENTS = "application/pdf application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @PathParam("code")
    private String entityCode = "";

    @QueryParam("from")
    private @Nullable String from;

    @QueryParam("to")
    private @Nullable String to;

    @Inject
    private PrepareDisclosure<D> prepareDisclosure;

    @Inject
    private ReportingDates reportingDates;

    @GET
    @Produces(StatementsResource.PDF)
    @Operation(hidden = true)
    public Response asPdf() {
        return DocumentAnswer.of(prepareDisclosure.print(disclosure(), DocumentFormat.PDF));
    }

    @GET
    @Produces(StatementsResource.XLSX)
    @Operation(hidden = true)
    public Response asXlsx() {
        return DocumentAnswer.of(prepareDisclosure.print(disclosure(), DocumentFormat.XLSX));
    }

    protected D disclosure() {
        return prepareDisclosure.between(
                entityCode, reportingDates.required("from", from), reportingDates.required("to", to));
    }
}
