package org.ballast.approvals.web;

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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.approvals.application.ApproveSeveral;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.ReadCases;
import org.ballast.approvals.application.ReadWaiting;
import org.ballast.approvals.application.WaitingCase;
import org.ballast.approvals.domain.CaseFilter;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whatever waits for an approval, and the steps that people take with it. */
@Path("/cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Cases")
public class CasesResource {

    @Inject
    private RequestRules rules;

    @Inject
    private ReadCases cases;

    @Inject
    private ReadWaiting waiting;

    @Inject
    private DecideCase decide;

    @Inject
    private ApproveSeveral several;

    @GET
    @Operation(operationId = "listCases", summary = "Cases, the newest first")
    public Page<CaseJson> list(
            @QueryParam("entity") @Nullable String entity,
            @QueryParam("subject") List<String> subjects,
            @QueryParam("status") List<String> statuses,
            @QueryParam("mine") @Nullable Boolean mine,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int size = Page.limit(limit);
        Optional<Long> before =
                Cursor.read(cursor, Optional.empty(), parts -> Optional.of(Long.valueOf(parts.getFirst())));
        CaseFilter filter = CaseFilter.ALL
                .of(Optional.ofNullable(entity).filter(code -> !code.isBlank()))
                .about(Set.copyOf(cases.requireKinds(subjects)))
                .in(CaseStatuses.of(statuses));
        List<WaitingCase> found = Boolean.TRUE.equals(mine)
                ? waiting.mine(filter, before, size + 1)
                : waiting.listed(filter, before, false, size + 1);
        return Page.of(found, size, last -> Cursor.of(last.approvalCase().id()), CaseJson::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getCase", summary = "One case with its approvals and history")
    public CaseJson one(@PathParam("id") long id) {
        return CaseJson.of(cases.detail(id));
    }

    @POST
    @AllowedTo({Role.PREPARER, Role.CONTROLLER, Role.CFO, Role.RISK})
    @Path("{id}/submit")
    @Operation(
            operationId = "submitCase",
            summary = "Hands a case to its approvers; takes the role that makes such cases, mostly PREPARER")
    public CaseJson submit(@PathParam("id") long id, @Nullable CaseStepBody body) {
        return taken(id, body, decide::submit);
    }

    /** Approves; the approval that was still missing posts. */
    @POST
    @AllowedTo({Role.CONTROLLER, Role.CFO})
    @Path("{id}/approve")
    @Operation(
            operationId = "approveCase",
            summary = "Approves the evidence that is named; the last approval posts; takes the role CONTROLLER or CFO")
    public CaseJson approve(@PathParam("id") long id, @Nullable CaseStepBody body) {
        CaseStepBody.told(rules, body).approve(id, decide::approve, decide::approveFor);
        return one(id);
    }

    @POST
    @AllowedTo({Role.CONTROLLER, Role.CFO})
    @Path("{id}/return")
    @Operation(
            operationId = "returnCase",
            summary = "Gives a case back with a question; approvals so far are void; takes the role CONTROLLER or CFO")
    public CaseJson giveBack(@PathParam("id") long id, @Nullable CaseStepBody body) {
        return taken(id, body, decide::giveBack);
    }

    @POST
    @AllowedTo({Role.CONTROLLER, Role.CFO})
    @Path("{id}/reject")
    @Operation(operationId = "rejectCase", summary = "Turns a case down for good; takes the role CONTROLLER or CFO")
    public CaseJson reject(@PathParam("id") long id, @Nullable CaseStepBody body) {
        return taken(id, body, decide::reject);
    }

    @POST
    @AllowedTo({Role.PREPARER, Role.CONTROLLER, Role.CFO, Role.RISK})
    @Path("{id}/withdraw")
    @Operation(
            operationId = "withdrawCase",
            summary = "Takes a case back before it is decided; takes the role that makes such cases, mostly PREPARER")
    public CaseJson withdraw(@PathParam("id") long id, @Nullable CaseStepBody body) {
        return taken(id, body, decide::withdraw);
    }

    @POST
    @AllowedTo(Role.CFO)
    @Path("{id}/revoke")
    @Operation(
            operationId = "revokeCase",
            summary = "Takes the approvals of what is not posted yet back; takes the role CFO")
    public CaseJson revoke(@PathParam("id") long id, @Nullable CaseStepBody body) {
        return taken(id, body, decide::revoke);
    }

    /** Each is a step of its own: what one is refused for leaves the others as they were named. */
    @POST
    @AllowedTo({Role.CONTROLLER, Role.CFO})
    @Path("approvals")
    @Operation(
            operationId = "approveCases",
            summary =
                    "Approves several cases of one entity and tier, each for itself, and says what became of each; takes"
                            + " the role CONTROLLER or CFO")
    public SeveralApproved approveSeveral(SeveralApprovals body) {
        SeveralApprovals told = rules.checked(body);
        return SeveralApproved.of(several.approve(told.named(), told.words()));
    }

    private CaseJson taken(long id, @Nullable CaseStepBody body, CaseStepBody.Step step) {
        CaseStepBody.told(rules, body).take(id, step);
        return one(id);
    }
}
