package org.ballast.trading.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.ballast.trading.application.AccountToReckon;
import org.ballast.trading.application.FuturesToValue;
import org.ballast.trading.application.OptionToValue;
import org.ballast.trading.application.PositionToSize;
import org.ballast.trading.application.ReckonBalances;
import org.ballast.trading.application.SizePosition;
import org.ballast.trading.application.ValueFutures;
import org.ballast.trading.application.ValueOption;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the calculator shows, for programs: nothing is stored, whoever is signed in may ask. */
@Path("/calculations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Calculations")
public class CalculationsResource {

    @Inject
    private ValueOption valueOption;

    @Inject
    private ValueFutures valueFutures;

    @Inject
    private ReckonBalances reckonBalances;

    @Inject
    private SizePosition sizePosition;

    @POST
    @Path("option")
    @Operation(
            operationId = "valueOption",
            summary = "Values a European call and the put beside it, with what moves them; stores nothing",
            description =
                    "By Black–Scholes on spot, Black-76 on a future, or in coin for an inverse option on a future."
                            + " The time to expiry comes in years or in days of which a year has 365. d1 and d2 are null where the"
                            + " outcome is certain: expired, or without volatility. Numbers may come as texts or as numbers.")
    public OptionJson option(OptionToValue body) {
        return OptionJson.of(valueOption.value(body));
    }

    @POST
    @Path("futures")
    @Operation(
            operationId = "valueFutures",
            summary = "Values a position in a future or perpetual: result, liquidation price, funding; stores nothing",
            description =
                    "A linear contract is settled in the currency of the price, an inverse one in coin. There is a"
                            + " liquidation price where collateral and maintenanceRate came; it is null where the collateral"
                            + " covers whatever the price does, and indicative in any case. Funding is what the position pays,"
                            + " below zero what it receives.")
    public FuturesJson futures(FuturesToValue body) {
        return FuturesJson.of(valueFutures.value(body));
    }

    @POST
    @Path("balances")
    @Operation(
            operationId = "reckonBalances",
            summary = "Works out the balances of a trading account of what its venue says; stores nothing",
            description = "Collateral counts less its haircut, rounded half up asset by asset; the other balances are"
                    + " sums. The status follows the margin ratio: WARNING from 0.60, MARGIN_CALL from 0.80, LIQUIDATION"
                    + " from 1 on or without a margin balance.")
    public BalancesJson balances(AccountToReckon body) {
        return BalancesJson.of(reckonBalances.reckon(body).balances(), body.currency());
    }

    @POST
    @Path("position-size")
    @Operation(
            operationId = "sizePosition",
            summary = "Advises the size of a position; stores and posts nothing",
            description = "KELLY takes mu and sigma, KELLY_BINARY takes p and winLossRatio, both fraction and cap;"
                    + " VOLATILITY_TARGET takes targetVol, realisedVol and maxLeverage. With equity there is a position"
                    + " beside the weight. While status is MARGIN_CALL or LIQUIDATION it is at most the present one.")
    public PositionSizeJson positionSize(PositionToSize body) {
        return PositionSizeJson.of(sizePosition.size(body));
    }
}
