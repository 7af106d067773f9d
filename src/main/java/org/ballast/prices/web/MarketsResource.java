package org.ballast.prices.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.pages.web.Page;
import org.ballast.prices.application.AddMarket;
import org.ballast.prices.application.NewMarket;
import org.ballast.prices.application.ReadPrices;
import org.ballast.prices.domain.Market;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Markets for programs. */
@Path("markets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Prices")
public class MarketsResource {

    @Inject
    private AddMarket addMarket;

    @Inject
    private ReadPrices prices;

    /** A market as the API shows it. */
    @Schema(name = "Market")
    public record Answer(String code, String name) {

        static Answer of(Market market) {
            return new Answer(market.code(), market.name());
        }
    }

    @GET
    @Operation(operationId = "listMarkets", summary = "All markets, by code")
    public Page<Answer> list() {
        return Page.whole(prices.markets(), Answer::of);
    }

    @POST
    @AllowedTo(Role.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addMarket", summary = "Make a market known; takes the role ADMIN")
    @APIResponseSchema(value = Answer.class, responseCode = "201")
    public Response add(NewMarket body) {
        Market market = addMarket.add(body);
        return Response.created(URI.create("markets/" + market.code()))
                .entity(Answer.of(market))
                .build();
    }
}
