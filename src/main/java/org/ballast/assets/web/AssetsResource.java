package org.ballast.assets.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.assets.application.AddAsset;
import org.ballast.assets.application.NewAsset;
import org.ballast.assets.application.ReadAssets;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.domain.ScopeCriteria;
import org.ballast.pages.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Assets for programs. */
@Path("assets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assets")
public class AssetsResource {

    @Inject
    private AddAsset addAsset;

    @Inject
    private ReadAssets assets;

    /** An asset as the API shows it. */
    @Schema(name = "Asset")
    public record Answer(
            String symbol,
            String name,
            int decimals,
            boolean intangible,
            boolean noEnforceableRights,
            boolean onDistributedLedger,
            boolean securedByCryptography,
            boolean fungible,
            boolean notIssuedByHolder) {

        static Answer of(Asset asset) {
            ScopeCriteria scope = asset.scope();
            return new Answer(
                    asset.symbol(),
                    asset.name(),
                    asset.decimals(),
                    scope.intangible(),
                    scope.noEnforceableRights(),
                    scope.onDistributedLedger(),
                    scope.securedByCryptography(),
                    scope.fungible(),
                    scope.notIssuedByHolder());
        }
    }

    @GET
    @Operation(operationId = "listAssets", summary = "All assets, by symbol")
    public Page<Answer> list() {
        return Page.whole(assets.all(), Answer::of);
    }

    @GET
    @Path("{symbol}")
    @Operation(operationId = "getAsset", summary = "One asset")
    public Answer one(@PathParam("symbol") String symbol) {
        return Answer.of(assets.bySymbol(symbol));
    }

    @POST
    @AllowedTo(Role.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addAsset", summary = "Make an asset known; takes the role ADMIN")
    @APIResponseSchema(value = Answer.class, responseCode = "201")
    public Response add(NewAsset body) {
        Asset asset = addAsset.add(body);
        return Response.created(URI.create("assets/" + asset.symbol()))
                .entity(Answer.of(asset))
                .build();
    }
}
