package org.ballast.capital.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.ballast.capital.application.EffectAsked;
import org.ballast.capital.application.ReadEffect;
import org.ballast.entities.persistence.Entities;
import org.ballast.pages.web.Requests;
import org.ballast.statements.application.ReportingDates;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a write-down does to the capital of an entity, for programs. */
@Path("/entities/{code}/write-down-effect")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Capital")
public class EntityEffectResource {

    @PathParam("code")
    private String entityCode = "";

    @Inject
    private ReadEffect readEffect;

    @Inject
    private Entities entities;

    @Inject
    private ReportingDates reportingDates;

    @GET
    @Operation(
            operationId = "readWriteDownEffect",
            summary = "Capital ratio, headroom and remaining investment capacity before and after a write-down",
            description =
                    "By loss after tax, by proposals that wait (keys with commas between), or by a fall of prices: one"
                            + " of the three. Under capital rules that the entity took on, or that ruleSet names, it is CET1 over"
                            + " risk-weighted assets, worked out anew with weights and limit; otherwise equity over total assets, of"
                            + " which each unit weighs one. A loss is worked out anew like this where asset names what is written"
                            + " down; without asset it is the formula alone, capital less the loss and risk-weighted assets less"
                            + " riskWeight times the loss, and method says FORMULA. The ratio rises if and only if it was above"
                            + " turningPoint, one over the risk weight where nothing else changes. notCounted names assets without"
                            + " a price of the day, which a fall leaves out; stale names those of them that have an older one. A"
                            + " fall of one asset that has none is refused.")
    public EntityEffectJson effect(
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("loss") @Nullable String loss,
            @QueryParam("proposals") @Nullable String proposals,
            @QueryParam("fall") @Nullable String fall,
            @QueryParam("asset") @Nullable String asset,
            @QueryParam("riskWeight") @Nullable String riskWeight,
            @QueryParam("target") @Nullable String target,
            @QueryParam("ruleSet") @Nullable String ruleSet) {
        return EntityEffectJson.of(readEffect.of(
                entities.byCode(entityCode),
                reportingDates.asOf(entityCode, asOf),
                Requests.trimmed(new EffectAsked(loss, proposals, fall, asset, riskWeight, target, ruleSet))));
    }
}
