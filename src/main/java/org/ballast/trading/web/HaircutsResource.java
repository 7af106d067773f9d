package org.ballast.trading.web;

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
import java.util.Optional;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.imports.application.Upload;
import org.ballast.pages.application.Lines;
import org.ballast.pages.web.Page;
import org.ballast.trading.application.EnterHaircuts;
import org.ballast.trading.application.NewHaircut;
import org.ballast.trading.application.ReadHaircuts;
import org.ballast.trading.domain.EnteredHaircut;
import org.ballast.trading.domain.Haircut;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What venues do not count of pledged assets, by the day from which it holds. */
@Path("collateral-haircuts")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Trading")
public class HaircutsResource {

    @Inject
    private EnterHaircuts enterHaircuts;

    @Inject
    private ReadHaircuts haircuts;

    /**
     * What became of a file.
     *
     * @param imported haircuts that are new
     * @param skipped haircuts that were there already
     */
    @Schema(name = "ImportedHaircuts")
    public record Imported(int imported, int skipped) {}

    @GET
    @Operation(
            operationId = "listHaircuts",
            summary = "Haircuts of venues, all days and revisions, by venue and asset, the latest first")
    public Page<HaircutJson> list(@QueryParam("venue") @Nullable String venue) {
        return Page.whole(haircuts.all(Optional.ofNullable(venue)), HaircutJson::of);
    }

    @POST
    @AllowedTo(Role.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "enterHaircut",
            summary =
                    "Enters what a venue does not count of a pledged asset from a day on; the same again is the one that is"
                            + " there, another one of the same day takes a reason; takes the role ADMIN")
    @APIResponseSchema(value = HaircutJson.class, responseCode = "201")
    public Response enter(NewHaircut body) {
        Haircut made = enterHaircuts.enter(body);
        EnteredHaircut entered = haircuts.all(Optional.of(made.venue())).stream()
                .filter(each -> each.haircut().equals(made))
                .findFirst()
                .orElseThrow();
        return Response.created(URI.create("collateral-haircuts?venue=" + made.venue()))
                .entity(HaircutJson.of(entered))
                .build();
    }

    @POST
    @AllowedTo(Role.ADMIN)
    @Path("import")
    @Consumes({"text/csv", MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "importHaircuts",
            summary = "Enters the haircuts of a CSV file, all of them or none; takes the role ADMIN",
            description = "venue,asset,valid_from,haircut[,source]; a haircut is a share from 0 to 1.")
    public Imported importFile(
            @Lines @QueryParam("reason") @DefaultValue("") String reason,
            @QueryParam("fileName") @DefaultValue("collateral-haircuts.csv") String fileName,
            InputStream body) {
        try (Upload upload = Upload.of(body, fileName)) {
            EnterHaircuts.Entered entered = enterHaircuts.enter(upload, reason);
            return new Imported(entered.entered().size(), entered.known());
        }
    }
}
