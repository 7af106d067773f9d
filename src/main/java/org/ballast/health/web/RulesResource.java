package org.ballast.health.web;

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
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.health.application.AskForRule;
import org.ballast.health.application.NewRule;
import org.ballast.health.domain.Measure;
import org.ballast.health.domain.Rule;
import org.ballast.pages.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Thresholds, covenants, limits and shares for programs. */
@Path("/entities/{code}/health-rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Solvency")
public class RulesResource {

    @PathParam("code")
    private String entityCode = "";

    @Inject
    private AskForRule askForRule;

    /**
     * A threshold, covenant, limit or share.
     *
     * @param measure what it is about; null of a share
     * @param shareOf of a share; null of any other
     * @param caseId by which the CFO decides on it
     * @param approved whether it counts from its first day on
     */
    @Schema(name = "HealthRule")
    public record RuleJson(
            long id,
            @Schema(implementation = Rule.Kind.class) String kind,

            @Schema(implementation = Measure.class) @Nullable
            String measure,

            @Nullable String shareOf,
            String name,
            String bound,
            @Nullable String red,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String reason,
            String wantedBy,
            long caseId,
            @Schema(implementation = CaseStatus.class) String status,
            boolean approved) {

        static RuleJson of(Rule rule) {
            return new RuleJson(
                    rule.id(),
                    rule.kind().name(),
                    rule.measure().map(Measure::name).orElse(null),
                    rule.share().map(of -> of.replace("*", "")).orElse(null),
                    rule.name(),
                    rule.bound().toPlainString(),
                    rule.red().map(BigDecimal::toPlainString).orElse(null),
                    rule.validFrom(),
                    rule.validTo().orElse(null),
                    rule.reason(),
                    rule.wantedBy(),
                    rule.caseId(),
                    rule.status().name(),
                    rule.isApproved());
        }
    }

    @GET
    @Operation(
            operationId = "listHealthRules",
            summary = "Thresholds, covenants, limits and shares, whatever became of them, the newest first")
    public Page<RuleJson> list() {
        return Page.whole(askForRule.of(entityCode), RuleJson::of);
    }

    @POST
    @AllowedTo(Role.RISK)
    @Operation(
            operationId = "askForHealthRule",
            summary =
                    "Asks for a threshold, covenant, limit or share from a day on; takes the role RISK, the CFO approves it")
    @APIResponseSchema(value = RuleJson.class, responseCode = "201", responseDescription = "Waits for the CFO")
    public Response ask(NewRule body) {
        Rule wanted = askForRule.ask(entityCode, body);
        return Response.created(URI.create("cases/" + wanted.caseId()))
                .entity(RuleJson.of(wanted))
                .build();
    }
}
