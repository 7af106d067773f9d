package org.ballast.margin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.imports.application.Upload;
import org.ballast.margin.application.EnterMarginTable;
import org.ballast.margin.application.NewMarginTable;
import org.ballast.margin.application.ReadMarginTables;
import org.ballast.margin.domain.EnteredTable;
import org.ballast.margin.domain.VenueTable;
import org.ballast.pages.application.Lines;
import org.ballast.pages.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What venues ask for as margin, by the day from which it holds. */
@Path("margin-tables")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Trading")
public class MarginTablesResource {

    @Inject
    private EnterMarginTable enterTable;

    @Inject
    private ReadMarginTables tables;

    /**
     * What became of a file.
     *
     * @param imported tables that are new
     * @param skipped tables that were there already
     */
    @Schema(name = "ImportedMarginTables")
    public record Imported(int imported, int skipped) {}

    @GET
    @Operation(
            operationId = "listMarginTables",
            summary = "Margin tables of venues, all days and revisions, by venue, the latest first")
    public Page<MarginTableJson> list(@QueryParam("venue") @Nullable String venue) {
        return Page.whole(tables.all(Optional.ofNullable(venue)), MarginTableJson::of);
    }

    @POST
    @AllowedTo(Role.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "enterMarginTable",
            summary =
                    "Enters the margin table of a venue from a day on; the same again is the one that is there, another one"
                            + " of the same day takes a reason; takes the role ADMIN")
    @APIResponseSchema(value = MarginTableJson.class, responseCode = "201")
    public Response enter(NewMarginTable body) {
        VenueTable made = enterTable.enter(body);
        EnteredTable entered = tables.all(Optional.of(made.venue())).stream()
                .filter(each -> each.table().id() == made.id())
                .findFirst()
                .orElseThrow();
        return Response.created(URI.create("margin-tables?venue=" + made.venue()))
                .entity(MarginTableJson.of(entered))
                .build();
    }

    @POST
    @AllowedTo(Role.ADMIN)
    @Path("import")
    @Consumes({"text/csv", MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "importMarginTables",
            summary = "Enters the margin tables of a CSV file, all of them or none; takes the role ADMIN",
            description = "venue,valid_from,part and the columns of each part. TERMS: warning_from, call_from,"
                    + " liquidation_rule, hours_to_meet[, closing_fee, source], one row a table. BRACKET: underlying, style,"
                    + " floor, initial_rate, maintenance_rate[, deduction]. OPTION: underlying, style, share, least_share,"
                    + " maintenance_share. The underlying * stands for any that has no rows of its own.")
    public Imported importFile(
            @Lines @QueryParam("reason") @DefaultValue("") String reason,
            @QueryParam("fileName") @DefaultValue("margin-tables.csv") String fileName,
            InputStream body) {
        try (Upload upload = Upload.of(body, fileName)) {
            EnterMarginTable.Entered entered = enterTable.enter(upload, reason);
            List<VenueTable> all = entered.tables();
            return new Imported(entered.entered(), all.size() - entered.entered());
        }
    }
}
