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
import org.ballast.assets.application.ReadAssets;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.domain.ScopeCriteria;
import org.ballast.pages.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Assets for programs. */
@Path("assets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assets")
public class AssetsResource {

    @Inject
    private AddAsset addAsset;

    @Inject
    private ReadAssets assets;

    /** An asset as a program states it; decimals are 8 and a scope criterion is met where nothing else is said. */
    @Schema(name = "NewAsset")
    public record Body(
            @Nullable String symbol,
            @Nullable String name,
            @Nullable Integer decimals,
            @Nullable Boolean intangible,
            @Nullable Boolean noEnforceableRights,
            @Nullable Boolean onDistributedLedger,
            @Nullable Boolean securedByCryptography,
            @Nullable Boolean fungible,
            @Nullable Boolean notIssuedByHolder) {

        ScopeCriteria scope() {
            return new ScopeCriteria(
                    met(intangible),
                    met(noEnforceableRights),
                    met(onDistributedLedger),
                    met(securedByCryptography),
                    met(fungible),
                    met(notIssuedByHolder));
        }

        private static boolean met(@Nullable Boolean stated) {
            return stated == null || stated;
        }
    }

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
    public Response add(Body body) {
        String symbol = body.symbol();
        String name = body.name();
        Integer decimals = body.decimals();
        Asset asset = addAsset.add(
                symbol == null ? "" : symbol, name == null ? "" : name, decimals == null ? 8 : decimals, body.scope());
        return Response.created(URI.create("assets/" + asset.symbol()))
                .entity(Answer.of(asset))
                .build();
    }
}
