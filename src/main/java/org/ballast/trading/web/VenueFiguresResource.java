package org.ballast.trading.web;

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
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.entities.persistence.Entities;
import org.ballast.imports.application.Upload;
import org.ballast.pages.application.Lines;
import org.ballast.pages.domain.Field;
import org.ballast.trading.application.ExplainDifference;
import org.ballast.trading.application.ImportFromVenue;
import org.ballast.trading.application.ReadReconciliation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A venue's own figures of a trading account for programs: taken from its answer, and reconciled. */
@Path("/entities/{code}/trading-accounts")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Trading")
public class VenueFiguresResource {

    @PathParam("code")
    private String entityCode = "";

    @PathParam("account")
    private String accountCode = "";

    @Inject
    private ImportFromVenue importFromVenue;

    @Inject
    private ReadReconciliation reconciliation;

    @Inject
    private ExplainDifference explainDifference;

    @Inject
    private Entities entities;

    @Inject
    private Clock clock;

    @POST
    @AllowedTo(Role.PREPARER)
    @Path("{account}/import")
    @Consumes({"application/json", MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "importFromVenue",
            summary = "Import a venue's own answer, all or nothing: account summary, balance or positions",
            description =
                    "format is deribit (private/get_account_summary, private/get_positions), unified (free, used, total,"
                            + " debt), binance (positionRisk) or okx (account/positions). The instant is that of at, else the answer's"
                            + " own; an answer that has none, as those of binance and okx, is refused without at. Fields that the format does not know are named in the answer and not taken. A position"
                            + " that is open here must be as large as the venue says; others are new, unless a later one of the instrument is recorded. Takes the role PREPARER.")
    public VenueImportJson importFile(
            @QueryParam("format") @Nullable String format,
            @QueryParam("at") @Nullable String at,
            @QueryParam("correct") boolean correct,
            @Lines @QueryParam("reason") @DefaultValue("") String reason,
            @QueryParam("fileName") @DefaultValue("venue.json") String fileName,
            InputStream body) {
        Optional<Instant> instant = at == null || at.isEmpty() ? Optional.empty() : Optional.of(AskedInstant.said(at));
        ImportFromVenue.Asked asked = new ImportFromVenue.Asked(
                new Field("format", format).required(), instant, correct ? Optional.of(reason) : Optional.empty());
        try (Upload upload = Upload.of(body, fileName)) {
            return VenueImportJson.of(importFromVenue.from(entityCode, accountCode, upload, asked));
        }
    }

    @GET
    @Path("{account}/reconciliation")
    @Operation(
            operationId = "reconcileAccount",
            summary = "What the venue printed beside what follows here, at an instant; now where at is left out",
            description =
                    "verdict is EQUAL, ROUNDING where the difference is no more than the venue's rounding of the parts,"
                            + " EXPLAINED where a person said why, OPEN where nobody did, NOT_COMPARED where nothing is known to compare"
                            + " with. settledCash is compared with the snapshot before and the cash that moved since.")
    public ReconciliationJson reconciliation(@QueryParam("at") @Nullable String at) {
        return ReconciliationJson.of(
                reconciliation.at(entities.byCode(entityCode), accountCode, AskedInstant.of(at, clock)));
    }

    @POST
    @AllowedTo({Role.PREPARER, Role.CONTROLLER})
    @Path("{account}/reconciliation/explain")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "explainDifference",
            summary = "Says why a printed figure differs; takes the role PREPARER or CONTROLLER",
            description = "The last word of a figure counts; all of them are kept.")
    public ReconciliationJson explain(ExplainDifference.Explanation body) {
        explainDifference.explain(entityCode, accountCode, body);
        return ReconciliationJson.of(reconciliation.at(entities.byCode(entityCode), accountCode, body.at()));
    }
}
