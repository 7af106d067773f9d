package org.ballast.margin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.ballast.margin.application.ReadCalls;
import org.ballast.margin.domain.CallStatus;
import org.ballast.pages.domain.Field;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The margin calls of an entity. */
@Path("/entities/{code}/margin-calls")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Trading")
public class MarginCallListResource {

    @Inject
    private ReadCalls calls;

    @PathParam("code")
    private String entityCode = "";

    @GET
    @Operation(operationId = "listMarginCalls", summary = "Margin calls of an entity, the latest first")
    public Page<MarginCallJson> list(
            @QueryParam("status") @Nullable String status,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int size = Page.limit(limit);
        Optional<CallStatus> wanted = status == null || status.isEmpty()
                ? Optional.empty()
                : Optional.of(new Field("status", status).constant(CallStatus.class));
        Optional<Long> before =
                Cursor.read(cursor, Optional.empty(), parts -> Optional.of(Long.valueOf(parts.getFirst())));
        return Page.of(
                calls.before(entityCode, wanted, before, size + 1),
                size,
                last -> Cursor.of(last.call().id()),
                MarginCallJson::of);
    }
}
