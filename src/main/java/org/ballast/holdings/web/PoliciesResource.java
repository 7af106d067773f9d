package org.ballast.holdings.web;

import jakarta.enterprise.context.RequestScoped;
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
import java.time.LocalDate;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.EdgeBarPolicy;
import org.ballast.entities.persistence.Entities;
import org.ballast.holdings.application.DecidePolicy;
import org.ballast.holdings.application.NewPolicy;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.persistence.Policies;
import org.ballast.measurement.domain.CostBasisAtAdoption;
import org.ballast.measurement.domain.CostMethod;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.measurement.domain.PurchaseFeePolicy;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Accounting policies for programs. */
@Path("/entities/{code}/policies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Policies")
public class PoliciesResource {

    @PathParam("code")
    private String entityCode = "";

    @Inject
    private RequestRules rules;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private DecidePolicy decidePolicy;

    @Inject
    private Entities entities;

    @Inject
    private Policies policies;

    @Inject
    private Assets assets;

    /** A policy that was decided. */
    @Schema(name = "Policy")
    public record PolicyJson(
            String entity,
            String asset,
            @Schema(implementation = MeasurementModel.class) String model,
            String principalMarket,
            @Schema(implementation = CostMethod.class) String costMethod,
            @Schema(implementation = EdgeBarPolicy.class) String edgeBarPolicy,
            String disposalCostRate,

            @Schema(implementation = PurchaseFeePolicy.class)
            String purchaseFeePolicy,

            @Schema(implementation = CostBasisAtAdoption.class)
            String costBasisAtAdoption,

            LocalDate validFrom) {}

    @GET
    @Operation(operationId = "listPolicies", summary = "The accounting policies of an entity, asset by asset")
    public Page<PolicyJson> list() {
        currentUser.requireSignedIn();
        List<AccountingPolicy> found =
                policies.of(entities.byCode(entityCode).book().id());
        return Page.whole(found, this::json);
    }

    @POST
    @AllowedTo({Role.CFO, Role.CONTROLLER})
    @Operation(
            operationId = "decidePolicy",
            summary = "Decides how an asset is measured from a day on; takes the role CFO or CONTROLLER")
    @APIResponseSchema(value = PolicyJson.class, responseCode = "201")
    public Response decide(NewPolicy body) {
        AccountingPolicy policy =
                decidePolicy.decide(entityCode, rules.checked(body).decision());
        return Response.created(URI.create("entities/" + entityCode + "/policies"))
                .entity(json(policy))
                .build();
    }

    private PolicyJson json(AccountingPolicy policy) {
        return new PolicyJson(
                entityCode,
                assets.byId(policy.assetId()).symbol(),
                policy.model().name(),
                policy.marketCode(),
                policy.costMethod().name(),
                policy.edgeBarPolicy().name(),
                policy.disposalCostRate().toPlainString(),
                policy.purchaseFees().name(),
                policy.costBasisAtAdoption().name(),
                policy.validFrom());
    }
}
