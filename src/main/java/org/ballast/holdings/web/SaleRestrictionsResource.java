package org.ballast.holdings.web;

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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.holdings.application.NewSaleRestriction;
import org.ballast.holdings.application.ReadSaleRestrictions;
import org.ballast.holdings.application.RestrictSales;
import org.ballast.holdings.domain.SaleRestriction;
import org.ballast.imports.application.Upload;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Restrictions on the sale of lots, for programs. */
@Path("/entities/{code}/sale-restrictions")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Lots")
public class SaleRestrictionsResource {

    /**
     * What became of a file.
     *
     * @param imported rows that are new
     * @param skipped rows that were there already
     */
    @Schema(name = "ImportedSaleRestrictions")
    public record Imported(int imported, int skipped) {}

    @PathParam("code")
    private String entityCode = "";

    @Inject
    private RestrictSales restrictSales;

    @Inject
    private ReadSaleRestrictions restrictions;

    @GET
    @Operation(operationId = "listSaleRestrictions", summary = "Restrictions on the sale of lots, the newest first")
    @Extension(name = "x-also-as", value = "text/csv")
    public Page<SaleRestrictionJson> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int rows = Page.limit(limit);
        return Page.of(
                restrictions.of(entityCode, Cursor.key(cursor), rows + 1),
                rows,
                last -> Cursor.of(last.id()),
                SaleRestrictionJson::of);
    }

    @GET
    @Produces("text/csv")
    @Operation(hidden = true)
    public Response csv() {
        StreamingOutput lines = out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            restrictions.export(entityCode, text);
            text.flush();
        };
        return Response.ok(lines, "text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"sale-restrictions-" + entityCode + ".csv\"")
                .build();
    }

    @POST
    @AllowedTo(Role.PREPARER)
    @Path("import")
    @Consumes({"text/csv", MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "importSaleRestrictions",
            summary = "Records the restrictions of a CSV file, all of them or none; takes the role PREPARER",
            description = "lot,kind,from,nature[,quantity,until,lapse]: the kind is CONTRACTUAL_HOLDER or"
                    + " PROTOCOL_OR_LEGAL_OF_TOKEN; without a quantity all units of the lot are restricted, without a"
                    + " first free day lapse says what ends it. Rows that are recorded already are skipped.")
    public Imported importFile(
            @QueryParam("fileName") @DefaultValue("sale-restrictions.csv") String fileName, InputStream body) {
        try (Upload upload = Upload.of(body, fileName)) {
            RestrictSales.Recorded done = restrictSales.restrict(entityCode, upload);
            return new Imported(done.recorded().size(), done.known());
        }
    }

    @POST
    @AllowedTo(Role.PREPARER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "restrictSale",
            summary = "Records that units of a lot may not be sold for a time; takes the role PREPARER",
            description = "The same said again is answered with what is recorded already.")
    @APIResponseSchema(value = SaleRestrictionJson.class, responseCode = "201")
    public Response restrict(NewSaleRestriction body) {
        SaleRestriction recorded = restrictSales.restrict(entityCode, body);
        return Response.created(URI.create("entities/" + entityCode + "/sale-restrictions"))
                .entity(SaleRestrictionJson.of(recorded))
                .build();
    }

    @POST
    @AllowedTo(Role.PREPARER)
    @Path("{id: [0-9]{1,18}}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "endSaleRestriction",
            summary = "Records that a restriction ended before its day; takes the role PREPARER and a reason")
    public SaleRestrictionJson end(@PathParam("id") long id, NewSaleRestriction.End body) {
        return SaleRestrictionJson.of(restrictSales.end(entityCode, id, body));
    }
}
