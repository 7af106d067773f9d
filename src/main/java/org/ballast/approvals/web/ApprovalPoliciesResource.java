package org.ballast.approvals.web;

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
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.approvals.application.NewApprovalPolicy;
import org.ballast.approvals.application.ProposeApprovalPolicy;
import org.ballast.approvals.application.ReadCases;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.ApprovalPolicy;
import org.ballast.approvals.domain.Matter;
import org.ballast.pages.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** From which amounts on how many people approve. */
@Path("/entities/{code}/approval-policies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Cases")
public class ApprovalPoliciesResource {

    @Inject
    private ProposeApprovalPolicy approvalPolicies;

    @Inject
    private ReadCases cases;

    /**
     * A policy as programs see it.
     *
     * @param inForceAt when it was approved; null while it waits
     */
    @Schema(name = "ApprovalPolicy")
    public record Policy(
            long id,
            LocalDate validFrom,
            String singleFrom,
            String dualFrom,
            String stepUpFrom,
            @Nullable String materiality,
            String currency,
            boolean secondFactor,
            int dueDays,
            String reason,
            String wantedBy,
            @Nullable Instant inForceAt,
            boolean secondPersonForPolicies,
            boolean secondPersonForPrices) {

        static Policy of(ApprovalPolicy policy) {
            return new Policy(
                    policy.id(),
                    policy.validFrom(),
                    policy.bounds().singleFrom().amount().toPlainString(),
                    policy.bounds().dualFrom().amount().toPlainString(),
                    policy.bounds().stepUpFrom().amount().toPlainString(),
                    policy.bounds()
                            .materiality()
                            .map(planned -> planned.amount().toPlainString())
                            .orElse(null),
                    policy.bounds().singleFrom().currency().getCurrencyCode(),
                    policy.secondFactor(),
                    policy.dueDays(),
                    policy.reason(),
                    policy.wantedBy(),
                    policy.inForceAt().orElse(null),
                    policy.secondPersonFor().contains(Matter.POLICIES),
                    policy.secondPersonFor().contains(Matter.PRICES));
        }
    }

    @GET
    @Operation(
            operationId = "listApprovalPolicies",
            summary =
                    "The approval policies of an entity, waiting ones too, the newest first; none where the defaults hold")
    public Page<Policy> list(@PathParam("code") String entityCode) {
        return Page.whole(approvalPolicies.of(entityCode), Policy::of);
    }

    @POST
    @AllowedTo({Role.CONTROLLER, Role.CFO})
    @Operation(
            operationId = "proposeApprovalPolicy",
            summary =
                    "Proposes other bounds of the tiers: a case that another person approves, one of both the CFO; takes"
                            + " the role CONTROLLER or CFO")
    @APIResponseSchema(value = CaseJson.class, responseCode = "201")
    public Response propose(@PathParam("code") String entityCode, NewApprovalPolicy body) {
        ApprovalCase made = approvalPolicies.propose(entityCode, body);
        return Response.created(URI.create("cases/" + made.id()))
                .entity(CaseJson.of(cases.detail(made.id())))
                .build();
    }
}
