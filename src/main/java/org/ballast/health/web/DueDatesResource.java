package org.ballast.health.web;

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
import java.time.LocalDate;
import java.util.Optional;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.health.application.ImportDueDates;
import org.ballast.health.application.NewDueDate;
import org.ballast.health.application.NewDueWithdrawal;
import org.ballast.health.application.ReadMaturities;
import org.ballast.health.application.RecordDueDate;
import org.ballast.health.domain.DueItem;
import org.ballast.health.domain.DueKind;
import org.ballast.health.domain.Maturity;
import org.ballast.imports.application.Upload;
import org.ballast.imports.web.ImportAnswer;
import org.ballast.pages.application.Lines;
import org.ballast.pages.web.Page;
import org.ballast.statements.application.ReportingDates;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What falls due to or from an entity, for programs. */
@Path("/entities/{code}/due-dates")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Solvency")
public class DueDatesResource {

    @PathParam("code")
    private String entityCode = "";

    @Inject
    private RecordDueDate recordDueDate;

    @Inject
    private ReadMaturities readMaturities;

    @Inject
    private ImportDueDates importDueDates;

    @Inject
    private ReportingDates reportingDates;

    /**
     * What falls due.
     *
     * @param amount above zero, whichever way it goes
     * @param note what is to be looked at, so that no loan counts twice; null mostly
     * @param other reference of the loan or due date that the note is about; null without a note
     */
    @Schema(name = "DueDate")
    public record DueDateJson(
            String reference,
            @Schema(implementation = DueKind.class) String kind,
            LocalDate dueOn,
            String amount,
            String currency,
            String counterparty,
            Maturity.Source source,
            Maturity.@Nullable Note note,
            @Nullable String other) {

        static DueDateJson of(DueItem item) {
            return of(new Maturity(item, Maturity.Source.RECORDED, Optional.empty(), Optional.empty()));
        }

        static DueDateJson of(Maturity row) {
            DueItem item = row.item();
            return new DueDateJson(
                    item.reference(),
                    item.kind().name(),
                    item.dueOn(),
                    item.amount().amount().toPlainString(),
                    item.amount().currency().getCurrencyCode(),
                    item.counterparty(),
                    row.source(),
                    row.note().orElse(null),
                    row.other().orElse(null));
        }
    }

    @GET
    @Operation(
            operationId = "listDueDates",
            summary = "What is due and not paid at the end of a day, the next first; today where none is given",
            description =
                    "What was recorded, and pledged loans with a day by their register, in the functional currency at the"
                            + " rate of the day. A loan that is recorded under its reference counts as recorded, once; note says"
                            + " so, and says where one may count twice. A loan that no rate translates is not among them: the"
                            + " test of insolvency names it.")
    public Page<DueDateJson> list(@QueryParam("asOf") @Nullable String asOf) {
        return Page.whole(
                readMaturities
                        .of(entityCode, reportingDates.asOf(entityCode, asOf))
                        .rows(),
                DueDateJson::of);
    }

    @POST
    @AllowedTo(Role.PREPARER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordDueDate",
            summary = "Record what falls due; takes the role PREPARER",
            description = "A reference that is recorded already is paid by paidOn, or corrected with a reason.")
    @APIResponseSchema(value = DueDateJson.class, responseCode = "201", responseDescription = "It is recorded")
    public Response record(NewDueDate body) {
        return Response.status(Response.Status.CREATED)
                .entity(DueDateJson.of(recordDueDate.record(entityCode, body)))
                .build();
    }

    @POST
    @AllowedTo(Role.PREPARER)
    @Path("withdrawals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "withdrawDueDate",
            summary = "Says that something never fell due; takes the role PREPARER",
            description =
                    "It was recorded by mistake, or twice: it counts on no day any more, and stays in the records. Recorded"
                            + " again it takes a reason. What was paid is recorded with paidOn instead.")
    @APIResponseSchema(value = DueDateJson.class, responseCode = "201", responseDescription = "It is withdrawn")
    public Response withdraw(NewDueWithdrawal body) {
        return Response.status(Response.Status.CREATED)
                .entity(DueDateJson.of(recordDueDate.withdraw(entityCode, body)))
                .build();
    }

    @POST
    @AllowedTo(Role.PREPARER)
    @Path("import")
    @Consumes({"text/csv", MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "importDueDates",
            summary = "Import a CSV file of what falls due, all or nothing; takes the role PREPARER",
            description =
                    "reference,kind,due_on,amount[,currency,counterparty,counts_from,paid_on]: the kind is RECEIVABLE,"
                            + " PAYABLE, LOAN or WITHDRAWAL. Equal rows that are recorded already are skipped, one that is now paid"
                            + " is kept as paid; others are an error unless correct=true with a reason.")
    public ImportAnswer importDueDates(
            @QueryParam("correct") boolean correct,
            @Lines @QueryParam("reason") @DefaultValue("") String reason,
            @QueryParam("fileName") @DefaultValue("due-dates.csv") String fileName,
            InputStream body) {
        try (Upload upload = Upload.of(body, fileName)) {
            return ImportAnswer.of(
                    importDueDates.from(entityCode, upload, correct ? Optional.of(reason) : Optional.empty()));
        }
    }
}
