package org.ballast.holdings.web;

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
import java.util.Objects;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.entities.persistence.Entities;
import org.ballast.holdings.application.UndoImport;
import org.ballast.imports.application.ReadImports;
import org.ballast.imports.domain.ImportFile;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The files of lots, disposals and movements that came into an entity's books, for programs. */
@Path("/entities/{code}/imports")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ImportsResource {

    @PathParam("code")
    private String entityCode = "";

    @Inject
    private RequestRules rules;

    @Inject
    private Entities entities;

    @Inject
    private ReadImports imports;

    @Inject
    private UndoImport undoImport;

    @GET
    @Operation(
            operationId = "listImports",
            summary = "The files of lots, disposals and movements of an entity, newest first")
    public Page<HoldingImportJson> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        String entity = entities.byCode(entityCode).code();
        int size = Page.limit(limit);
        List<ImportFile> found = imports.holdingsBeyond(entity, Cursor.key(cursor), false, size + 1);
        return Page.of(found, size, last -> Cursor.of(last.id()), HoldingImportJson::of);
    }

    @POST
    @AllowedTo(Role.PREPARER)
    @Path("{id: [0-9]{1,18}}/undo")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "undoImport",
            summary =
                    "Takes an import back as a whole while nothing builds on it; takes the role PREPARER and a reason",
            description =
                    "Its lots leave the books as if each was withdrawn, its disposals that wait for their test and its"
                            + " transfers are withdrawn. What was withdrawn before stays so.")
    public HoldingImportJson undo(@PathParam("id") long id, Reason body) {
        undoImport.undo(
                entityCode, id, Objects.requireNonNullElse(rules.checked(body).reason(), ""));
        return HoldingImportJson.of(imports.byId(id));
    }
}
