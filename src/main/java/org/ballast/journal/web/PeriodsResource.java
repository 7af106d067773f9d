package org.ballast.journal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.journal.application.Checklist;
import org.ballast.journal.application.LockPeriod;
import org.ballast.journal.application.PeriodRules;
import org.ballast.journal.application.ReadPeriods;
import org.ballast.journal.application.ReopenPeriod;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The months of a book, which are locked and opened again. */
@Path("/entities/{code}/periods")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Journal")
public class PeriodsResource {

    @Inject
    private RequestRules rules;

    @Inject
    private ReadPeriods readPeriods;

    @Inject
    private Checklist checklist;

    @Inject
    private LockPeriod lockPeriod;

    @Inject
    private ReopenPeriod reopenPeriod;

    @PathParam("code")
    private String entityCode = "";

    /** Why a month is locked or opened again. */
    @Schema(name = "PeriodReason")
    public record Why(
            @Size(max = PeriodRules.LONGEST_REASON, message = "REASON_LENGTH") @Nullable
            String reason) {}

    @GET
    @Operation(operationId = "listPeriods", summary = "The months of the book, the newest first")
    public Page<PeriodJson> list() {
        return Page.whole(readPeriods.of(entityCode), PeriodJson::of);
    }

    @GET
    @Path("{month}/checklist")
    @Operation(operationId = "getChecklist", summary = "What must be right before a month is locked")
    public ChecklistJson checks(@PathParam("month") String month) {
        YearMonth meant = readPeriods.month(entityCode, month);
        return ChecklistJson.of(meant.toString(), checklist.of(entityCode, meant));
    }

    @POST
    @AllowedTo(Role.CONTROLLER)
    @Path("{month}/soft-lock")
    @Operation(
            operationId = "softLockPeriod",
            summary = "Locks a month for all but adjusting entries; takes the role CONTROLLER",
            description =
                    "The months of a fiscal year are locked in their order, and only once its checklist is right.")
    public PeriodJson softLock(@PathParam("month") String month, @Nullable Why body) {
        YearMonth meant = readPeriods.month(entityCode, month);
        lockPeriod.softly(entityCode, meant, reason(body));
        return period(meant);
    }

    @POST
    @AllowedTo(Role.CFO)
    @Path("{month}/hard-lock")
    @Operation(
            operationId = "hardLockPeriod",
            summary = "Locks a month that is softly locked for everything; takes the role CFO")
    public PeriodJson hardLock(@PathParam("month") String month, @Nullable Why body) {
        YearMonth meant = readPeriods.month(entityCode, month);
        lockPeriod.hard(entityCode, meant, reason(body));
        return period(meant);
    }

    @POST
    @AllowedTo(Role.CFO)
    @Path("{month}/re-open")
    @Operation(
            operationId = "reopenPeriod",
            summary = "Asks to take the lock off a month; takes the role CFO and a reason",
            description = "Makes a case; once somebody else approves it, the month goes back by one state.")
    public PeriodJson reopen(@PathParam("month") String month, @Nullable Why body) {
        YearMonth meant = readPeriods.month(entityCode, month);
        reopenPeriod.request(entityCode, meant, reason(body));
        return period(meant);
    }

    @POST
    @AllowedTo({Role.CONTROLLER, Role.CFO})
    @Path("{month}/acknowledge")
    @Operation(
            operationId = "acknowledgeReopening",
            summary =
                    "Approves the case by which a month is opened again, which somebody else asked for; takes the role"
                            + " CONTROLLER or CFO")
    public PeriodJson acknowledge(@PathParam("month") String month) {
        YearMonth meant = readPeriods.month(entityCode, month);
        reopenPeriod.acknowledge(entityCode, meant);
        return period(meant);
    }

    @POST
    @AllowedTo({Role.CONTROLLER, Role.CFO})
    @Path("{month}/decline")
    @Operation(
            operationId = "declineReopening",
            summary =
                    "Rejects the case by which a month is opened again, or takes it back; takes the role CONTROLLER or"
                            + " CFO",
            description = "A reason may be given; of a rejection it has at least ten characters.")
    public PeriodJson decline(@PathParam("month") String month, @Nullable Why body) {
        YearMonth meant = readPeriods.month(entityCode, month);
        reopenPeriod.decline(entityCode, meant, reason(body));
        return period(meant);
    }

    private PeriodJson period(YearMonth month) {
        return PeriodJson.of(readPeriods.of(entityCode, month));
    }

    private String reason(@Nullable Why body) {
        String reason = body == null ? null : rules.checked(body).reason();
        return reason == null ? "" : reason;
    }
}
