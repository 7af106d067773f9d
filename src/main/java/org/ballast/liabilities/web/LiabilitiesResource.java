package org.ballast.liabilities.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Optional;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.amounts.AmountsSentence;
import org.ballast.amounts.DateText;
import org.ballast.imports.application.Upload;
import org.ballast.imports.web.ImportAnswer;
import org.ballast.liabilities.application.ControlLiabilities;
import org.ballast.liabilities.application.ReadLiabilities;
import org.ballast.liabilities.application.RecordLiabilities;
import org.ballast.pages.application.Lines;
import org.ballast.pages.domain.Field;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What customers of an entity are owed, for programs. */
@Path("/entities/{code}/liabilities")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Proofs")
public class LiabilitiesResource {

    @PathParam("code")
    private String entityCode = "";

    @Inject
    private RecordLiabilities recordLiabilities;

    @Inject
    private ReadLiabilities readLiabilities;

    @Inject
    private ControlLiabilities controlLiabilities;

    @POST
    @AllowedTo(Role.PREPARER)
    @Path("import")
    @Consumes({"text/csv", MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "importLiabilities",
            summary = "Import a CSV file of what customers are owed, all or nothing; takes the role PREPARER",
            description = "account,balance: the id that the customer knows, once, at most 65,535 bytes of UTF-8, and a"
                    + " whole number of the smallest unit of the asset, net of loans, smaller than 2^127; below zero where"
                    + " the customer owes. The same rows again are skipped; others for the same asset and instant are"
                    + " refused unless correct=true with a reason, and then are a further version.")
    public ImportAnswer importFile(
            @QueryParam("asset") @DefaultValue("") String asset,
            @QueryParam("at") @DefaultValue("") String at,
            @QueryParam("correct") boolean correct,
            @Lines @QueryParam("reason") @DefaultValue("") String reason,
            @QueryParam("fileName") @DefaultValue("liabilities.csv") String fileName,
            InputStream body) {
        try (Upload upload = Upload.of(body, fileName)) {
            return ImportAnswer.of(recordLiabilities.from(
                    entityCode, asset, at, upload, correct ? Optional.of(reason) : Optional.empty()));
        }
    }

    @GET
    @Operation(
            operationId = "listLiabilities",
            summary = "Recorded balances of customers with their sums, every version, the newest first")
    public Page<LiabilitySnapshotJson> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int rows = Page.limit(limit);
        return Page.of(
                readLiabilities.beyond(entityCode, Cursor.key(cursor), false, rows + 1),
                rows,
                snapshot -> Cursor.of(snapshot.id()),
                LiabilitySnapshotJson::of);
    }

    @GET
    @Path("control")
    @Operation(
            operationId = "controlLiabilities",
            summary = "What customers are owed at an instant beside the ledger, and the difference",
            description = "Every asset of the instant at its last close before it, and the accounts of the ledger that"
                    + " stand against it: 2100 and those from 9000 on, credits positive. The difference is null while an"
                    + " asset has no price that is fresh enough.")
    public ControlTotalJson control(@QueryParam("at") @Nullable String at) {
        return ControlTotalJson.of(controlLiabilities.at(
                entityCode, new Field("at", at).parsed(DateText::instant, AmountsSentence.NOT_AN_INSTANT.with())));
    }
}
