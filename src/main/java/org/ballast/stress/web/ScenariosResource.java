package org.ballast.stress.web;

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
import java.time.Instant;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.pages.web.Page;
import org.ballast.stress.application.KeepScenario;
import org.ballast.stress.application.NewScenario;
import org.ballast.stress.application.ReadScenarios;
import org.ballast.stress.domain.StressScenario;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Scenarios that RISK keeps by name, for programs. */
@Path("/entities/{code}/stress-scenarios")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Solvency")
public class ScenariosResource {

    @PathParam("code")
    private String entityCode = "";

    @Inject
    private KeepScenario keepScenario;

    @Inject
    private ReadScenarios readScenarios;

    /**
     * A scenario.
     *
     * @param others null where one asset leads
     */
    @Schema(name = "StressScenario")
    public record ScenarioJson(
            String name,
            int version,
            String falls,
            @Nullable String others,
            @Nullable String leads,
            boolean withdrawn,
            String reason,
            String keptBy,
            Instant keptAt) {

        static ScenarioJson of(StressScenario scenario) {
            return new ScenarioJson(
                    scenario.name(),
                    scenario.version(),
                    scenario.fallsText(),
                    scenario.leads().isPresent() ? null : plain(scenario.others()),
                    scenario.leads().orElse(null),
                    scenario.withdrawn(),
                    scenario.reason(),
                    scenario.keptBy(),
                    scenario.keptAt());
        }

        private static String plain(BigDecimal part) {
            return part.toPlainString();
        }
    }

    @GET
    @Operation(
            operationId = "listStressScenarios",
            summary = "Scenarios that count, by name, each in its latest version")
    public Page<ScenarioJson> list() {
        return Page.whole(readScenarios.of(entityCode), ScenarioJson::of);
    }

    @POST
    @AllowedTo(Role.RISK)
    @Operation(
            operationId = "keepStressScenario",
            summary = "Keeps falls of the market by name, as a new version; takes the role RISK",
            description =
                    "Assets that are not named fall by others, or follow the asset that leads by the beta of their"
                            + " daily closes over 90 days. What says the same as the latest version is kept once. withdrawn ends"
                            + " a name; what was kept stays.")
    @APIResponseSchema(value = ScenarioJson.class, responseCode = "201", responseDescription = "Kept")
    public Response keep(NewScenario body) {
        StressScenario kept = keepScenario.keep(entityCode, body);
        return Response.created(URI.create("entities/" + entityCode + "/stress-scenarios"))
                .entity(ScenarioJson.of(kept))
                .build();
    }
}
