package org.ballast.signals.web;

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
import java.util.Objects;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Page;
import org.ballast.signals.application.AttachExternalFile;
import org.ballast.signals.application.NewExternalInformation;
import org.ballast.signals.application.ReadExternalInformation;
import org.ballast.signals.application.WriteExternalInformation;
import org.ballast.signals.domain.ExternalFile;
import org.ballast.signals.domain.ExternalInformation;
import org.ballast.signals.web.ExternalJson.FileJson;
import org.ballast.signals.web.ExternalJson.WithdrawalJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** External information behind indicators, for programs. */
@Path("/entities/{code}/external-information")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Indicators")
public class ExternalInformationResource {

    @PathParam("code")
    private String entityCode = "";

    @Inject
    private RequestRules rules;

    @Inject
    private ReadExternalInformation read;

    @Inject
    private WriteExternalInformation write;

    @Inject
    private AttachExternalFile attach;

    @GET
    @Operation(
            operationId = "listExternalInformation",
            summary = "What was written down of events, market capitalization and policy rates, the newest first",
            description = "All of it, also what was corrected or withdrawn since: inForce says which counts.")
    public Page<ExternalJson> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int rows = Page.limit(limit);
        return Page.of(
                read.beyond(entityCode, Cursor.key(cursor), false, rows + 1),
                rows,
                last -> Cursor.of(last.id()),
                ExternalJson::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getExternalInformation", summary = "One piece of external information")
    public ExternalJson one(@PathParam("id") long id) {
        return ExternalJson.of(read.byId(entityCode, id));
    }

    @POST
    @AllowedTo({Role.PREPARER, Role.CONTROLLER, Role.RISK})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "writeExternalInformation",
            summary =
                    "Writes down an event, that nothing is known up to a day, or a figure; takes PREPARER, CONTROLLER or RISK",
            description =
                    "The same said again is answered with what is written already. It proposes nothing and changes no"
                            + " amount: the indicators of the entity tell it.")
    @APIResponseSchema(value = ExternalJson.class, responseCode = "201")
    public Response write(NewExternalInformation body) {
        return created(write.write(entityCode, body));
    }

    @POST
    @Path("{id}/correct")
    @AllowedTo({Role.PREPARER, Role.CONTROLLER, Role.RISK})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "correctExternalInformation",
            summary =
                    "Puts something else of the same kind in its place, with a reason; takes PREPARER, CONTROLLER or RISK")
    @APIResponseSchema(value = ExternalJson.class, responseCode = "201")
    public Response correct(@PathParam("id") long id, NewExternalInformation body) {
        return created(write.correct(entityCode, id, body));
    }

    @POST
    @Path("{id}/withdraw")
    @AllowedTo({Role.PREPARER, Role.CONTROLLER, Role.RISK})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "withdrawExternalInformation",
            summary = "Says that it should not have been written, with a reason; takes PREPARER, CONTROLLER or RISK")
    @APIResponseSchema(value = ExternalJson.class, responseCode = "201")
    public Response withdraw(@PathParam("id") long id, @Nullable WithdrawalJson body) {
        String reason = body == null ? null : rules.checked(body).reason();
        return created(write.withdraw(entityCode, id, Objects.requireNonNullElse(reason, "")));
    }

    @GET
    @Path("{id}/files")
    @Operation(
            operationId = "listExternalFiles",
            summary = "The files that it was read from, the first that came first")
    public Page<FileJson> files(@PathParam("id") long id) {
        return Page.whole(read.files(entityCode, id), FileJson::of);
    }

    @POST
    @Path("{id}/files")
    @AllowedTo({Role.PREPARER, Role.CONTROLLER, Role.RISK})
    @Consumes({"text/csv", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "addExternalFile",
            summary = "Adds a file of at most 10 MB: PDF, PNG, JPEG, XLSX or text; takes PREPARER, CONTROLLER or RISK")
    @APIResponseSchema(value = FileJson.class, responseCode = "201")
    public Response add(@PathParam("id") long id, InputStream body, @QueryParam("name") @Nullable String name) {
        ExternalFile file = attach.add(entityCode, id, Objects.requireNonNullElse(name, ""), body);
        return Response.created(URI.create(address(id) + "/files/" + file.id()))
                .entity(FileJson.of(file))
                .build();
    }

    @GET
    @Path("{id}/files/{file}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "getExternalFile", summary = "The bytes of a file as they came in")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(@PathParam("id") long id, @PathParam("file") long file) {
        ReadExternalInformation.Whole whole = read.whole(entityCode, id, file);
        return Response.ok(whole.content(), MediaType.APPLICATION_OCTET_STREAM)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", ExternalFileDownload.disposition(whole.file()))
                .build();
    }

    private Response created(ExternalInformation told) {
        return Response.created(URI.create(address(told.id())))
                .entity(ExternalJson.of(told))
                .build();
    }

    private String address(long id) {
        return "entities/" + entityCode + "/external-information/" + id;
    }
}
