package org.ballast.holdings.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.holdings.application.ImportMovements;
import org.ballast.imports.application.Upload;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What came, left and went between own wallets, in one file, for programs. */
@Path("/entities/{code}/movements/import")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Movements")
public class MovementsResource {

    @PathParam("code")
    private String entityCode = "";

    @Inject
    private ImportMovements importMovements;

    @POST
    @AllowedTo(Role.PREPARER)
    @Consumes({"text/csv", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "importMovements",
            summary =
                    "Imports a CSV file of acquisitions, disposals, fees and transfers between own wallets, all or nothing;"
                            + " takes the role PREPARER",
            description =
                    "What is recorded with equal values is skipped and counted; with other values it is an error. "
                            + Confirmation.OF_CONSIDERATION)
    public ImportJson importFile(
            InputStream body,
            @QueryParam("fileName") @DefaultValue("movements.csv") String fileName,
            @QueryParam("confirm") boolean confirm) {
        try (Upload upload = Upload.of(body, fileName)) {
            return ImportJson.of(importMovements.from(entityCode, upload, confirm));
        }
    }
}
