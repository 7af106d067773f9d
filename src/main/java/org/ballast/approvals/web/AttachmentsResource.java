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
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.approvals.application.AttachFiles;
import org.ballast.approvals.domain.ApprovalsSentence;
import org.ballast.approvals.domain.Attachment;
import org.ballast.pages.web.Page;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The files of a case. */
@Path("/cases/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Cases")
public class AttachmentsResource {

    @Inject
    private AttachFiles files;

    @PathParam("id")
    private long caseId;

    /**
     * A file as programs see it.
     *
     * @param mediaType told by its bytes
     * @param size in bytes
     * @param inEvidence whether approvals bind to it: it came from those who prepare the case
     */
    @Schema(name = "Attachment")
    public record AttachmentJson(
            long id,
            String name,
            String mediaType,
            int size,
            String sha256,
            boolean inEvidence,
            String addedBy,
            Instant addedAt) {

        static AttachmentJson of(Attachment file) {
            return new AttachmentJson(
                    file.id(),
                    file.name(),
                    file.mediaType(),
                    file.size(),
                    file.sha256(),
                    file.isEvidence(),
                    file.addedBy(),
                    file.addedAt());
        }
    }

    @GET
    @Operation(operationId = "listAttachments", summary = "The files of a case, the first that came first")
    public Page<AttachmentJson> list() {
        return Page.whole(files.of(caseId), AttachmentJson::of);
    }

    @POST
    @AllowedTo({Role.PREPARER, Role.CONTROLLER, Role.CFO})
    @Consumes({"text/csv", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "attachFile",
            summary =
                    "Adds a file of at most 10 MB to an undecided case: PDF, PNG, JPEG, XLSX or text, told by its bytes;"
                            + " takes the role that makes such cases, CONTROLLER or CFO; what comes from the former is evidence: approvals"
                            + " so far are void, and evidenceHash is another one")
    @APIResponseSchema(value = AttachmentJson.class, responseCode = "201")
    public Response add(InputStream body, @QueryParam("name") @Nullable String name) {
        Attachment file = files.add(caseId, Objects.requireNonNullElse(name, ""), body);
        return Response.created(URI.create("cases/" + caseId + "/attachments/" + file.id()))
                .entity(AttachmentJson.of(file))
                .build();
    }

    @GET
    @Path("{attachment}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "getAttachment", summary = "The bytes of a file as they came in")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response one(@PathParam("attachment") long id) {
        AttachFiles.Whole whole = files.whole(id);
        if (whole.file().caseId() != caseId) {
            throw new Refusal(RefusalCode.NOT_FOUND, ApprovalsSentence.NO_ATTACHMENT, id);
        }
        return Response.ok(whole.content(), MediaType.APPLICATION_OCTET_STREAM)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", AttachmentDownload.disposition(whole.file()))
                .build();
    }
}
