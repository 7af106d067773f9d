package org.ballast.trading.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.entities.persistence.Entities;
import org.ballast.imports.application.ReadImports;
import org.ballast.imports.domain.ImportFile;
import org.ballast.pages.application.Lines;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Page;
import org.ballast.trading.application.UndoFacts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The files of facts of an entity's trading accounts. */
@Path("/entities/{code}/trading-imports")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Trading")
public class TradingImportsResource {

    @PathParam("code")
    private String entityCode = "";

    @Inject
    private RequestRules rules;

    @Inject
    private Entities entities;

    @Inject
    private ReadImports imports;

    @Inject
    private UndoFacts undoFacts;

    /** Why a file is taken back. */
    @Schema(name = "UndoTradingImport")
    public record Why(
            @Lines @NotNull @Size(max = 1000, message = "REASON_TOO_LONG")
            String reason) {}

    @GET
    @Operation(
            operationId = "listTradingImports",
            summary = "The files of facts of an entity's trading accounts, the newest first")
    public Page<TradingImportJson> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        String entity = entities.byCode(entityCode).code();
        int size = Page.limit(limit);
        List<ImportFile> found = imports.accountsBeyond(entity, Cursor.key(cursor), false, size + 1);
        return Page.of(found, size, last -> Cursor.of(last.id()), TradingImportJson::of);
    }

    @POST
    @AllowedTo(Role.PREPARER)
    @Path("{id: [0-9]{1,18}}/undo")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "undoTradingImport",
            summary =
                    "Takes a file of facts back as a whole while nothing is posted of it; takes the role PREPARER and a reason",
            description = "Each of its facts is said never to have been. What was withdrawn before stays so, and marks"
                    + " are corrected, never withdrawn.")
    public TradingImportJson undo(@PathParam("id") long id, Why body) {
        int unused = undoFacts.undo(entityCode, id, rules.checked(body).reason());
        return TradingImportJson.of(imports.byId(id));
    }
}
