package org.ballast.stress.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.entities.persistence.Entities;
import org.ballast.holdings.application.NewPledgedLoan;
import org.ballast.holdings.application.RecordLoans;
import org.ballast.holdings.domain.LoanTerms;
import org.ballast.imports.application.Upload;
import org.ballast.pages.application.Lines;
import org.ballast.pages.web.Page;
import org.ballast.statements.application.ReportingDates;
import org.ballast.stress.application.ReadLoans;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Loans for which coins are pledged, for programs. */
@Path("/entities/{code}/pledged-loans")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Solvency")
public class LoansResource {

    @PathParam("code")
    private String entityCode = "";

    @Inject
    private Entities entities;

    @Inject
    private ReadLoans readLoans;

    @Inject
    private RecordLoans recordLoans;

    @Inject
    private ReportingDates reportingDates;

    /**
     * What was recorded.
     *
     * @param validFrom the first day on which the loan stands so
     */
    @Schema(name = "RecordedLoan")
    public record RecordedJson(String reference, LocalDate validFrom, int revision) {

        static RecordedJson of(LoanTerms terms) {
            return new RecordedJson(terms.reference(), terms.validFrom(), terms.revision());
        }
    }

    /**
     * What became of a file.
     *
     * @param imported rows that are new
     * @param skipped rows that were there already
     */
    @Schema(name = "ImportedLoans")
    public record Imported(int imported, int skipped) {}

    @GET
    @Operation(
            operationId = "listPledgedLoans",
            summary =
                    "Loans with a pledge at the end of a day, today where none is given: loan to value and what meets a call",
            description =
                    "At the last close of the market of the book, translated by the rate of the day where the loan is in"
                            + " another currency. A loan that is repaid and of which nothing is pledged any more is not among them.")
    public Page<LoanJson> list(@QueryParam("asOf") @Nullable String asOf) {
        return Page.whole(
                readLoans.of(entities.byCode(entityCode), reportingDates.asOf(entityCode, asOf)), LoanJson::of);
    }

    @POST
    @AllowedTo(Role.PREPARER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordPledgedLoan",
            summary = "Records how a loan with a pledge stands from a day on; takes the role PREPARER",
            description =
                    "The same again is recorded once; another one of the same day takes a reason. A later day is what"
                            + " changed since: a part repaid, more pledged; 0 owed and 0 pledged end the loan.")
    @APIResponseSchema(value = RecordedJson.class, responseCode = "201", responseDescription = "It is recorded")
    public Response record(NewPledgedLoan body) {
        LoanTerms recorded = recordLoans.record(entityCode, body);
        return Response.created(URI.create("entities/" + entityCode + "/pledged-loans"))
                .entity(RecordedJson.of(recorded))
                .build();
    }

    @POST
    @AllowedTo(Role.PREPARER)
    @Path("import")
    @Consumes({"text/csv", MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "importPledgedLoans",
            summary = "Records the loans of a CSV file, all of them or none; takes the role PREPARER",
            description =
                    "reference,lender,currency,owed,asset,pledged,call_at,valid_from[,restore_to,liquidate_at,due_on]; loans to"
                            + " value are parts above 0 and at most 1.")
    public Imported importFile(
            @Lines @QueryParam("reason") @DefaultValue("") String reason,
            @QueryParam("fileName") @DefaultValue("pledged-loans.csv") String fileName,
            InputStream body) {
        try (Upload upload = Upload.of(body, fileName)) {
            RecordLoans.Recorded done = recordLoans.record(entityCode, upload, reason);
            return new Imported(done.recorded().size(), done.known());
        }
    }
}
