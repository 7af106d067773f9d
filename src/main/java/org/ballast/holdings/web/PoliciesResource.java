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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.EdgeBarPolicy;
import org.ballast.entities.persistence.Entities;
import org.ballast.holdings.application.DecidePolicy;
import org.ballast.holdings.application.NewPolicy;
import org.ballast.holdings.application.ReadPolicies;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.domain.PolicyApproval;
import org.ballast.holdings.domain.WantedPolicy;
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
import org.jspecify.annotations.Nullable;

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

    @Inject
    private ReadPolicies readPolicies;

    /**
     * A policy that was decided.
     *
     * @param caseId the case by which a second person decides on it, or did; null where one person decided
     * @param inForce whether it holds from its first day on; false while its case waits
     * @param approvedBy who approved it; none where one person decided
     */
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

            LocalDate validFrom,
            @Nullable Long caseId,
            boolean inForce,
            List<String> approvedBy) {}

    /**
     * A policy that waits for a second person.
     *
     * @param wanted as it would be
     * @param before as it is on the day before it would begin; null where nothing is decided for that day
     */
    @Schema(name = "WaitingPolicy")
    public record WaitingJson(
            long caseId,
            @Schema(implementation = CaseStatus.class) String status,
            PolicyJson wanted,
            @Nullable PolicyJson before,
            String wantedBy,
            Instant wantedAt) {}

    @GET
    @Operation(operationId = "listPolicies", summary = "The accounting policies of an entity, asset by asset")
    public Page<PolicyJson> list() {
        currentUser.requireSignedIn();
        List<AccountingPolicy> found =
                policies.of(entities.byCode(entityCode).book().id());
        return Page.whole(found, this::json);
    }

    @GET
    @Path("waiting")
    @Operation(
            operationId = "listWaitingPolicies",
            summary = "The accounting policies of an entity that wait for a second person, old beside new")
    public Page<WaitingJson> waiting() {
        return Page.whole(readPolicies.waiting(entityCode), this::json);
    }

    @POST
    @AllowedTo({Role.CFO, Role.CONTROLLER})
    @Operation(
            operationId = "decidePolicy",
            summary = "Decides how an asset is measured from a day on; takes the role CFO or CONTROLLER",
            description =
                    "Where the approval policy of the entity says so, another policy of an asset in the books waits"
                            + " for a second person: inForce is false and caseId names the case.")
    @APIResponseSchema(value = PolicyJson.class, responseCode = "201")
    public Response decide(NewPolicy body) {
        DecidePolicy.Decided decided =
                decidePolicy.decide(entityCode, rules.checked(body).decision());
        return Response.created(URI.create("entities/" + entityCode + "/policies"))
                .entity(decided.waiting()
                        .map(waiting -> json(decided.policy(), waiting.id(), false))
                        .orElseGet(() -> json(decided.policy())))
                .build();
    }

    private WaitingJson json(ReadPolicies.Waiting waiting) {
        WantedPolicy wanted = waiting.wanted();
        return new WaitingJson(
                wanted.caseId(),
                wanted.status().name(),
                json(wanted.policy(), wanted.caseId(), false),
                waiting.before().map(this::json).orElse(null),
                wanted.wantedBy(),
                wanted.wantedAt());
    }

    private PolicyJson json(AccountingPolicy policy) {
        return json(policy, policy.approval().map(PolicyApproval::caseId).orElse(null), true);
    }

    private PolicyJson json(AccountingPolicy policy, @Nullable Long caseId, boolean inForce) {
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
                policy.validFrom(),
                caseId,
                inForce,
                policy.approval().map(PolicyApproval::approvedBy).orElse(List.of()));
    }
}
