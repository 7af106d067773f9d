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
import java.net.URI;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Page;
import org.ballast.writedowns.application.NewValueInUse;
import org.ballast.writedowns.application.ReadValuesInUse;
import org.ballast.writedowns.application.WriteValueInUse;
import org.ballast.writedowns.domain.ValueInUseMemo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Memos of value in use, for programs. */
@Path("/entities/{code}/values-in-use")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Write-downs")
public class ValuesInUseResource {

    @PathParam("code")
    private String entityCode = "";

    @Inject
    private WriteValueInUse writeValueInUse;

    @Inject
    private ReadValuesInUse valuesInUse;

    @GET
    @Operation(
            operationId = "listValuesInUse",
            summary = "Memos of value in use of a book, the newest first",
            description = "Of an asset and a reporting date the memo of the highest revision is in force.")
    public Page<ValueInUseJson> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int rows = Page.limit(limit);
        return Page.of(
                valuesInUse.beyond(entityCode, Cursor.key(cursor), false, rows + 1),
                rows,
                last -> Cursor.of(last.id()),
                ValueInUseJson::of);
    }

    @POST
    @AllowedTo(Role.PREPARER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "writeValueInUse",
            summary = "Writes a memo of the value in use of an asset at a reporting date; takes the role PREPARER",
            description = "Only for an asset at cost less impairment under IAS 36 in the book. A test of a period that"
                    + " ends on the date compares the asset with the higher of this and fair value less costs of disposal."
                    + " The same said again is answered with what is written already; anything else takes the place"
                    + " of the memo before it. Whoever wrote it does not approve what rests on it.")
    @APIResponseSchema(value = ValueInUseJson.class, responseCode = "201")
    public Response write(NewValueInUse body) {
        ValueInUseMemo memo = writeValueInUse.write(entityCode, body);
        return Response.created(URI.create("entities/" + entityCode + "/values-in-use"))
                .entity(ValueInUseJson.of(memo))
                .build();
    }
}
