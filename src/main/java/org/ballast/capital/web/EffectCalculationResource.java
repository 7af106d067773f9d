package org.ballast.capital.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.ballast.capital.application.EffectToReckon;
import org.ballast.capital.application.ReckonEffect;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The effect of a write-down on figures that come with it: nothing is stored, whoever is signed in may ask. */
@Path("/calculations/write-down-effect")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Calculations")
public class EffectCalculationResource {

    @Inject
    private ReckonEffect reckonEffect;

    @POST
    @Operation(
            operationId = "reckonWriteDownEffect",
            summary =
                    "Works out what a write-down does to a capital ratio and to the room for investment; stores nothing",
            description =
                    "The ratio after it is (cet1 − loss) / (rwa − riskWeight × loss): it rises if and only if cet1 / rwa is"
                            + " above 1 / riskWeight, 8 % for 12.5. With a riskWeight of zero the asset is deducted from capital, which is"
                            + " net of it already, and nothing changes, unless deducted is false. The capacity is what can still be"
                            + " invested in assets of that weight until the target: (cet1 / target − rwa) / riskWeight; below zero it"
                            + " is exceeded.")
    public EffectJson reckon(EffectToReckon body) {
        return EffectJson.of(reckonEffect.reckon(body));
    }
}
