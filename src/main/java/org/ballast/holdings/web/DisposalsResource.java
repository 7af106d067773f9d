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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.holdings.application.AddDisposal;
import org.ballast.holdings.application.ExportDisposals;
import org.ballast.holdings.application.ImportDisposals;
import org.ballast.holdings.application.ReadHoldings;
import org.ballast.holdings.application.WithdrawDisposal;
import org.ballast.holdings.domain.DisposalFilter;
import org.ballast.holdings.domain.DisposalForm;
import org.ballast.holdings.domain.DisposalStatus;
import org.ballast.holdings.domain.HoldingRow;
import org.ballast.holdings.domain.RecordedDisposal;
import org.ballast.imports.application.Upload;
import org.ballast.pages.application.CurrencyCode;
import org.ballast.pages.application.DecimalNumber;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.domain.Field;
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

/** Disposals for programs. */
@Path("/entities/{code}/disposals")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Disposals")
public class DisposalsResource {

    @PathParam("code")
    private String entityCode = "";

    @Inject
    private RequestRules rules;

    @Inject
    private Entities entities;

    @Inject
    private ReadHoldings readHoldings;

    @Inject
    private ExportDisposals exportDisposals;

    @Inject
    private ImportDisposals importDisposals;

    @Inject
    private AddDisposal addDisposal;

    @Inject
    private WithdrawDisposal withdrawDisposal;

    /** One disposal, in the words of a file of disposals, whose rules read it. */
    @Schema(name = "NewDisposal")
    public record NewDisposalJson(
            @NotNull @Pattern(regexp = HoldingRow.NAME) String reference,
            @NotNull String asset,
            @NotNull String disposedAt,
            @NotNull @DecimalNumber String quantity,
            @NotNull @DecimalNumber String proceeds,
            @NotNull @CurrencyCode String currency,
            @DecimalNumber @Nullable String fee,
            @Size(max = 64) @Nullable String wallet,
            @Pattern(regexp = DisposalForm.LOTS) @Nullable String lots) {}

    @GET
    @Operation(
            operationId = "listDisposals",
            summary = "The disposals of an entity in the order in which they were recorded, as JSON page by page or as"
                    + " CSV whole")
    @Extension(name = "x-also-as", value = "text/csv")
    public Page<DisposalJson> list(
            @QueryParam("asset") @Nullable String asset,
            @QueryParam("status") @Nullable String status,
            @QueryParam("reference") @Nullable String reference,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        ReportingEntity entity = entities.byCode(entityCode);
        int size = Page.limit(limit);
        List<RecordedDisposal> found =
                readHoldings.disposals(entity, filter(asset, status, reference), Cursor.number(cursor, 0), size + 1);
        return Page.of(found, size, last -> Cursor.of(last.id()), DisposalJson::of);
    }

    /** What a filter finds, as many as the list has. */
    @GET
    @Produces("text/csv;qs=0.9")
    @Operation(hidden = true)
    public Response csv(
            @QueryParam("asset") @Nullable String asset,
            @QueryParam("status") @Nullable String status,
            @QueryParam("reference") @Nullable String reference) {
        ReportingEntity entity = entities.byCode(entityCode);
        DisposalFilter filter = filter(asset, status, reference);
        StreamingOutput lines = out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            exportDisposals.write(entity, filter, text);
            text.flush();
        };
        return Response.ok(lines, "text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"disposals-" + entity.code() + ".csv\"")
                .build();
    }

    private static DisposalFilter filter(@Nullable String asset, @Nullable String status, @Nullable String reference) {
        return new DisposalFilter(
                Optional.ofNullable(asset),
                Optional.ofNullable(status).map(text -> new Field("status", text).constant(DisposalStatus.class)),
                Optional.ofNullable(reference));
    }

    @POST
    @AllowedTo(Role.PREPARER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addDisposal",
            summary = "Records one disposal, in the words of a file of disposals; takes the role PREPARER",
            description = Confirmation.OF_PROCEEDS)
    @APIResponseSchema(value = DisposalJson.class, responseCode = "201")
    public Response add(@QueryParam("confirm") boolean confirm, NewDisposalJson body) {
        long id = addDisposal.add(entityCode, Requests.columns(body), confirm);
        RecordedDisposal recorded = readHoldings
                .disposals(entities.byCode(entityCode), DisposalFilter.ALL, id - 1, 1)
                .get(0);
        return Response.created(URI.create("entities/" + entityCode + "/disposals"))
                .entity(DisposalJson.of(recorded))
                .build();
    }

    @POST
    @AllowedTo(Role.PREPARER)
    @Path("import")
    @Consumes({"text/csv", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "importDisposals",
            summary = "Imports a CSV file of disposals, all or nothing; takes the role PREPARER",
            description =
                    "Disposals that are recorded with equal values are skipped and counted; with other values they"
                            + " are an error. " + Confirmation.OF_PROCEEDS)
    public ImportJson importFile(
            InputStream body,
            @QueryParam("fileName") @DefaultValue("disposals.csv") String fileName,
            @QueryParam("confirm") boolean confirm) {
        try (Upload upload = Upload.of(body, fileName)) {
            return ImportJson.of(importDisposals.from(entityCode, upload, confirm));
        }
    }

    /** Takes back a disposal that still waits for its test. */
    @POST
    @AllowedTo(Role.PREPARER)
    @Path("{reference}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "withdrawDisposal",
            summary = "Takes back a disposal that waits for its test; takes the role PREPARER and a reason")
    @APIResponse(responseCode = "204", description = "Done")
    public Response withdraw(@PathParam("reference") String reference, Reason body) {
        withdrawDisposal.withdraw(
                entityCode,
                reference,
                Objects.requireNonNullElse(rules.checked(body).reason(), ""));
        return Response.noContent().build();
    }
}
