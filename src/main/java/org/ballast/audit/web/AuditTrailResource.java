package org.ballast.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.audit.application.ReadTrail;
import org.ballast.audit.application.VerifyTrail;
import org.ballast.audit.domain.AuditEvent;
import org.ballast.audit.domain.ChainCheck;
import org.ballast.audit.domain.SealedEvent;
import org.ballast.audit.domain.TrailFilter;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The audit trail for programs. */
@Path("audit-trail")
@RequestScoped
@Tag(name = "Audit trail")
public class AuditTrailResource {

    @Inject
    private ReadTrail trail;

    @Inject
    private VerifyTrail verifyTrail;

    @QueryParam("actor")
    private @Nullable String actor;

    @QueryParam("action")
    private @Nullable String action;

    @QueryParam("subjectType")
    private @Nullable String subjectType;

    @QueryParam("subjectId")
    private @Nullable String subjectId;

    @QueryParam("since")
    private @Nullable String since;

    @QueryParam("until")
    private @Nullable String until;

    /** An event as the API shows it. */
    @Schema(name = "AuditEvent")
    public record EventAnswer(
            long seq,
            String at,
            String actor,
            String role,
            String ip,
            String action,
            String subjectType,
            String subjectId,
            String beforeHash,
            String afterHash,
            String reason,
            String prevRowHash,
            String rowHash,
            int sealRule,
            String keyId,
            String rowsHash) {

        static EventAnswer of(SealedEvent sealed) {
            AuditEvent event = sealed.event();
            return new EventAnswer(
                    event.seq(),
                    event.at().toString(),
                    event.actor(),
                    event.role(),
                    event.ip(),
                    event.action(),
                    event.subjectType(),
                    event.subjectId(),
                    event.beforeHash(),
                    event.afterHash(),
                    event.reason(),
                    sealed.prevRowHash(),
                    sealed.rowHash(),
                    sealed.sealing().rule(),
                    sealed.sealing().keyId(),
                    sealed.sealing().rowsHash());
        }
    }

    /**
     * What the verification found.
     *
     * @param events how many events were found whole, if all are
     * @param brokenAt the first event that is not as it was written, null if all are
     * @param fault a constant of {@link ChainCheck.Fault}, null if all are whole
     */
    @Schema(name = "AuditCheck")
    public record CheckAnswer(
            boolean whole,
            @Nullable Long events,
            @Nullable Long brokenAt,
            @Nullable String fault) {}

    @GET
    @AllowedTo({Role.AUDITOR, Role.ADMIN, Role.CFO, Role.CONTROLLER})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listAuditEvents",
            summary = "Events, newest first; filters actor, action, subjectType, subjectId, since and until (UTC days)")
    @Extension(name = "x-also-as", value = "text/csv")
    public Page<EventAnswer> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int rows = Page.limit(limit);
        long before = Cursor.number(cursor, ReadTrail.NEWEST);
        List<SealedEvent> found = trail.before(filter(), before, rows + 1);
        return Page.of(found, rows, last -> Cursor.of(last.event().seq()), EventAnswer::of);
    }

    @GET
    @AllowedTo({Role.AUDITOR, Role.ADMIN, Role.CFO, Role.CONTROLLER})
    @Produces("text/csv")
    @Operation(operationId = "listAuditEvents", summary = "All events that match, as CSV", hidden = true)
    public StreamingOutput csv() {
        TrailFilter wanted = filter();
        trail.requireReader();
        return out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            trail.each(wanted, new TrailCsv(writer)::write);
            writer.flush();
        };
    }

    @GET
    @AllowedTo({Role.AUDITOR, Role.ADMIN, Role.CFO, Role.CONTROLLER})
    @Path("check")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "checkAuditTrail",
            summary = "Computes every seal of the trail again, and compares it with its checkpoints")
    public CheckAnswer check() {
        return switch (verifyTrail.verify()) {
            case ChainCheck.Whole whole -> new CheckAnswer(true, whole.events(), null, null);
            case ChainCheck.Broken broken ->
                new CheckAnswer(false, null, broken.seq(), broken.fault().name());
        };
    }

    private TrailFilter filter() {
        Map<String, @Nullable String> given = new HashMap<>();
        given.put("actor", actor);
        given.put("action", action);
        given.put("subjectType", subjectType);
        given.put("subjectId", subjectId);
        given.put("since", since);
        given.put("until", until);
        return TrailQuery.read(given::get);
    }
}
