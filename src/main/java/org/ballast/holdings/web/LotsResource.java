package org.ballast.holdings.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.amounts.DateText;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.web.Given;
import org.ballast.holdings.application.AddLot;
import org.ballast.holdings.application.ImportLots;
import org.ballast.holdings.application.ReadHoldings;
import org.ballast.holdings.application.ReadMoves;
import org.ballast.holdings.application.WithdrawLot;
import org.ballast.holdings.domain.HeldLot;
import org.ballast.holdings.domain.HoldingRow;
import org.ballast.holdings.domain.LotCursor;
import org.ballast.holdings.domain.LotForm;
import org.ballast.imports.application.Upload;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.pages.application.CurrencyCode;
import org.ballast.pages.application.DecimalNumber;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Page;
import org.ballast.pages.web.Requests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Acquisition lots for programs. */
@Path("/entities/{code}/lots")
@RequestScoped
@Tag(name = "Lots")
public class LotsResource {

    @PathParam("code")
    private String entityCode = "";

    @Inject
    private RequestRules rules;

    @Inject
    private Entities entities;

    @Inject
    private ReadHoldings readHoldings;

    @Inject
    private ReadMoves readMoves;

    @Inject
    private ImportLots importLots;

    @Inject
    private AddLot addLot;

    @Inject
    private WithdrawLot withdrawLot;

    /** One lot, in the words of a file of lots, whose rules read it. */
    @Schema(name = "NewLot")
    public record NewLotJson(
            @NotNull @Pattern(regexp = HoldingRow.NAME) String lot,
            @NotNull String asset,
            @NotNull String acquiredAt,
            @NotNull @DecimalNumber String quantity,
            @NotNull @DecimalNumber String cost,
            @NotNull @CurrencyCode String currency,
            @DecimalNumber @Nullable String fee,
            @Size(max = 64) @Nullable String wallet,
            @Size(max = LotForm.LONGEST_REFERENCE) @Nullable String reference) {}

    /** Lots as of the end of a day, today where none is given. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listLots", summary = "Lots as of the end of a day, today where none is given")
    @Extension(name = "x-also-as", value = "text/csv")
    public Page<LotJson> list(
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        ReportingEntity entity = entities.byCode(entityCode);
        int size = Page.limit(limit);
        LotCursor start = Cursor.read(
                cursor,
                LotCursor.START,
                parts -> new LotCursor(DateText.instant(parts.get(0)), Long.parseLong(parts.get(1))));
        List<HeldLot> found = readHoldings.lots(entity, day(entity, asOf), start, size + 1);
        return Page.of(
                found,
                size,
                last -> Cursor.of(last.lot().acquiredAt(), last.lot().id()),
                lot -> LotJson.of(lot, entity));
    }

    @GET
    @Produces("text/csv")
    @Operation(hidden = true)
    public Response csv(@QueryParam("asOf") @Nullable String asOf) {
        LocalDate day = day(entities.byCode(entityCode), asOf);
        StreamingOutput lines = out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            readHoldings.exportLots(entityCode, day, text);
            text.flush();
        };
        return Response.ok(lines, "text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"lots-" + entityCode + "-" + day + ".csv\"")
                .build();
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getLot", summary = "One lot with its history")
    public LotJson.WithHistory lot(@PathParam("id") long id) {
        ReportingEntity entity = entities.byCode(entityCode);
        HeldLot lot = readHoldings.lot(entity, id);
        return new LotJson.WithHistory(
                LotJson.of(lot, entity),
                readHoldings
                        .translatedFrom(entity, lot.lot())
                        .map(TranslatedFromJson::of)
                        .orElse(null),
                readHoldings.history(entity, lot).stream().map(LotJson.Step::of).toList(),
                readMoves.of(entity, id).stream().map(LotJson.Move::of).toList(),
                readMoves.elsewhere(entity, id).stream().map(LotJson.Placed::of).toList());
    }

    @POST
    @AllowedTo(Role.PREPARER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addLot",
            summary = "Records one lot, in the words of a file of lots; takes the role PREPARER",
            description = Confirmation.OF_COST)
    @APIResponseSchema(value = LotJson.class, responseCode = "201")
    public Response add(@QueryParam("confirm") boolean confirm, NewLotJson body) {
        LotPosition lot = addLot.add(entityCode, Requests.columns(body), confirm);
        ReportingEntity entity = entities.byCode(entityCode);
        return Response.created(URI.create("entities/" + entityCode + "/lots/" + lot.id()))
                .entity(LotJson.of(readHoldings.lot(entity, lot.id()), entity))
                .build();
    }

    @POST
    @AllowedTo(Role.PREPARER)
    @Path("import")
    @Consumes({"text/csv", MediaType.APPLICATION_OCTET_STREAM})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "importLots",
            summary = "Imports a CSV file of lots, all or nothing; takes the role PREPARER",
            description =
                    "Lots that are in the books with equal values are skipped and counted; with other values they are"
                            + " an error. " + Confirmation.OF_COST)
    public ImportJson importFile(
            InputStream body,
            @QueryParam("fileName") @DefaultValue("lots.csv") String fileName,
            @QueryParam("confirm") boolean confirm) {
        try (Upload upload = Upload.of(body, fileName)) {
            return ImportJson.of(importLots.from(entityCode, upload, confirm));
        }
    }

    /** Takes a wrongly recorded lot out of the books. */
    @POST
    @AllowedTo(Role.PREPARER)
    @Path("{lot}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "withdrawLot",
            summary = "Takes a wrongly recorded lot out of the books; takes the role PREPARER and a reason")
    @APIResponse(responseCode = "204", description = "Done")
    public Response withdraw(@PathParam("lot") String lot, Reason body) {
        withdrawLot.withdraw(
                entityCode, lot, Objects.requireNonNullElse(rules.checked(body).reason(), ""));
        return Response.noContent().build();
    }

    private LocalDate day(ReportingEntity entity, @Nullable String asOf) {
        return asOf == null ? readHoldings.today(entity) : Given.date("asOf", asOf);
    }
}
