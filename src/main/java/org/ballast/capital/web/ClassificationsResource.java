package org.ballast.capital.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.capital.application.ClassifyAsset;
import org.ballast.capital.application.NewClassification;
import org.ballast.capital.domain.Classification;
import org.ballast.capital.domain.CryptoGroup;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Groups of assets under capital rules, for programs. */
@Path("/entities/{code}/crypto-classifications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Capital")
public class ClassificationsResource {

    @PathParam("code")
    private String entityCode = "";

    @Inject
    private ClassifyAsset classifyAsset;

    /**
     * A classification.
     *
     * @param caseId by which the CFO decides on it
     * @param inForce whether it counts from its first day on; false while its case waits, or was not approved
     */
    @Schema(name = "CryptoClassification")
    public record ClassificationJson(
            long id,
            String jurisdiction,
            String asset,
            LocalDate validFrom,
            @Schema(implementation = CryptoGroup.class) String group,
            @Nullable String riskWeight,
            boolean regulatedMarket,
            @Nullable String marketCap,
            @Nullable String dailyVolume,
            @Nullable Integer observations,
            String evidence,
            String wantedBy,
            long caseId,
            @Schema(implementation = CaseStatus.class) String status,
            boolean inForce) {

        static ClassificationJson of(Classification told) {
            return new ClassificationJson(
                    told.id(),
                    told.jurisdiction(),
                    told.asset(),
                    told.validFrom(),
                    told.group().name(),
                    EffectJson.text(told.weight()),
                    told.figures().regulatedMarket(),
                    EffectJson.text(told.figures().marketCap()),
                    EffectJson.text(told.figures().dailyVolume()),
                    told.figures().observations().orElse(null),
                    told.words(),
                    told.wanted().by(),
                    told.wanted().caseId(),
                    told.wanted().status().name(),
                    told.wanted().isApproved());
        }
    }

    @GET
    @Operation(
            operationId = "listCryptoClassifications",
            summary = "Groups of assets under capital rules, whatever became of them, the newest first")
    public Page<ClassificationJson> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int rows = Page.limit(limit);
        return Page.of(
                classifyAsset.before(entityCode, Cursor.number(cursor, Long.MAX_VALUE), rows + 1),
                rows,
                each -> Cursor.of(each.id()),
                ClassificationJson::of);
    }

    @POST
    @AllowedTo({Role.RISK, Role.CONTROLLER})
    @Operation(
            operationId = "classifyCryptoAsset",
            summary =
                    "Says the group of an asset with its evidence; takes the role RISK or CONTROLLER, the CFO approves it",
            description =
                    "Group 2a takes all criteria of the rules: what is missing or too little is refused by its field. An asset"
                            + " that nobody classified counts as Group 2b.")
    @APIResponseSchema(
            value = ClassificationJson.class,
            responseCode = "201",
            responseDescription = "Waits for the CFO")
    public Response ask(NewClassification body) {
        Classification wanted = classifyAsset.ask(entityCode, body);
        return Response.created(URI.create("cases/" + wanted.wanted().caseId()))
                .entity(ClassificationJson.of(wanted))
                .build();
    }
}
