package org.ballast.writedowns.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.approvals.web.CaseStatuses;
import org.ballast.approvals.web.CaseStepBody;
import org.ballast.documents.web.DocumentAnswer;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.domain.Field;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Page;
import org.ballast.writedowns.application.DecideWriteDown;
import org.ballast.writedowns.application.ExportProposals;
import org.ballast.writedowns.application.PrintMemo;
import org.ballast.writedowns.application.WriteDowns;
import org.ballast.writedowns.domain.ListedFilter;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.domain.ProposalFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Proposals and the steps that people take with them. */
@Path("/write-downs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Write-downs")
public class WriteDownsResource {

    @Inject
    private RequestRules rules;

    @Inject
    private WriteDowns writeDowns;

    @Inject
    private ExportProposals exportProposals;

    @Inject
    private PrintMemo printMemo;

    @Inject
    private DecideWriteDown decide;

    /**
     * The newest first.
     *
     * @param from only periods that touch this day or a later one
     * @param to only periods that touch this day or an earlier one
     */
    @GET
    @Operation(
            operationId = "listWriteDowns",
            summary = "Proposals, the newest first, as JSON page by page or as CSV whole",
            description =
                    "from and to are days, both included: proposals of periods that touch one of them. Without book"
                            + " those of all books.")
    @Extension(name = "x-also-as", value = "text/csv")
    public Page<ProposalJson> list(
            @QueryParam("entity") @Nullable String entity,
            @QueryParam("book") @Nullable String book,
            @QueryParam("status") List<String> statuses,
            @QueryParam("asset") @Nullable String asset,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int size = Page.limit(limit);
        Optional<Long> before =
                Cursor.read(cursor, Optional.empty(), parts -> Optional.of(Long.valueOf(parts.getFirst())));
        List<Proposal> found =
                writeDowns.beyond(filter(entity, book, statuses, asset, from, to), before, false, size + 1);
        return Page.of(found, size, last -> Cursor.of(last.id()), ProposalJson::of);
    }

    /** What a filter finds, as many as the list has. */
    @GET
    @Produces("text/csv;qs=0.9")
    @Operation(hidden = true)
    public Response csv(
            @QueryParam("entity") @Nullable String entity,
            @QueryParam("book") @Nullable String book,
            @QueryParam("status") List<String> statuses,
            @QueryParam("asset") @Nullable String asset,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        ListedFilter filter = ListedFilter.ofAssets(filter(entity, book, statuses, asset, from, to));
        StreamingOutput lines = out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            exportProposals.write(filter, text);
            text.flush();
        };
        return Response.ok(lines, "text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"write-downs.csv\"")
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getWriteDown", summary = "One proposal with its lots, prices, decisions and entry")
    public WriteDownJson one(@PathParam("id") long id) {
        return WriteDownJson.of(
                writeDowns.detail(id), writeDowns.lines(id, OptionalLong.empty(), false, Integer.MAX_VALUE));
    }

    /** What is filed of it. */
    @GET
    @Path("{id}/memo")
    @Produces("application/pdf")
    @Operation(
            operationId = "getWriteDownMemo",
            summary = "A proposal on one page, as PDF: figures, prices, entry, decisions")
    @APIResponse(
            responseCode = "200",
            description = "The memo",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response memo(@PathParam("id") long id) {
        return DocumentAnswer.of(printMemo.of(id));
    }

    @POST
    @AllowedTo(Role.PREPARER)
    @Path("{id}/submit")
    @Operation(
            operationId = "submitWriteDown",
            summary = "Gives a proposal to the controllers; takes the role PREPARER")
    public WriteDownJson submit(@PathParam("id") long id, @Nullable CaseStepBody body) {
        return taken(id, body, decide::submit);
    }

    /** Approves; the approval that was still missing posts. */
    @POST
    @AllowedTo({Role.CONTROLLER, Role.CFO})
    @Path("{id}/approve")
    @Operation(
            operationId = "approveWriteDown",
            summary =
                    "Approves the evidence that is named; the last approval that its tier takes posts; takes the role CONTROLLER or CFO",
            description =
                    "From 100,000 on two people approve, one of them the CFO: the first answer says approvalsMissing 1. From"
                            + " 1,000,000 on a personal access token is refused with STEP_UP_REQUIRED.")
    public WriteDownJson approve(@PathParam("id") long id, @Nullable CaseStepBody body) {
        CaseStepBody.told(rules, body).approve(id, decide::approve, decide::approveFor);
        return one(id);
    }

    @POST
    @AllowedTo({Role.CONTROLLER, Role.CFO})
    @Path("{id}/return")
    @Operation(
            operationId = "returnWriteDown",
            summary = "Gives a proposal back with a question; takes the role CONTROLLER or CFO")
    public WriteDownJson giveBack(@PathParam("id") long id, @Nullable CaseStepBody body) {
        return taken(id, body, decide::giveBack);
    }

    @POST
    @AllowedTo({Role.CONTROLLER, Role.CFO})
    @Path("{id}/reject")
    @Operation(
            operationId = "rejectWriteDown",
            summary = "Turns a proposal down for good; takes the role CONTROLLER or CFO")
    public WriteDownJson reject(@PathParam("id") long id, @Nullable CaseStepBody body) {
        return taken(id, body, decide::reject);
    }

    @POST
    @AllowedTo(Role.PREPARER)
    @Path("{id}/withdraw")
    @Operation(
            operationId = "withdrawWriteDown",
            summary = "Takes a proposal back before it is decided; takes the role PREPARER")
    public WriteDownJson withdraw(@PathParam("id") long id, @Nullable CaseStepBody body) {
        return taken(id, body, decide::withdraw);
    }

    @POST
    @AllowedTo(Role.CFO)
    @Path("{id}/revoke")
    @Operation(
            operationId = "revokeWriteDown",
            summary = "Takes the approvals of what is not posted yet back; takes the role CFO")
    public WriteDownJson revoke(@PathParam("id") long id, @Nullable CaseStepBody body) {
        return taken(id, body, decide::revoke);
    }

    private WriteDownJson taken(long id, @Nullable CaseStepBody body, CaseStepBody.Step step) {
        CaseStepBody.told(rules, body).take(id, step);
        return one(id);
    }

    private static ProposalFilter filter(
            @Nullable String entity,
            @Nullable String book,
            List<String> statuses,
            @Nullable String asset,
            @Nullable String from,
            @Nullable String to) {
        return new ProposalFilter(
                        Optional.ofNullable(entity),
                        CaseStatuses.of(statuses),
                        Optional.ofNullable(asset),
                        new Field("from", from).dayIfGiven(),
                        new Field("to", to).dayIfGiven().map(day -> day.plusDays(1)),
                        Optional.empty())
                .ofBooks(Optional.ofNullable(book).filter(code -> !code.isBlank()));
    }
}
