package org.ballast.margin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.margin.application.CheckMargin;
import org.ballast.margin.domain.MarginCall;
import org.ballast.pages.application.RequestRules;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Looks at the trading accounts of an entity. */
@Path("/entities/{code}/margin-checks")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Trading")
public class MarginChecksResource {

    @Inject
    private CheckMargin checkMargin;

    @Inject
    private RequestRules rules;

    @PathParam("code")
    private String entityCode = "";

    /**
     * What a check is asked for.
     *
     * @param askedOf user who is to meet the calls that are raised; left out, whoever prepares
     */
    @Schema(name = "MarginCheck")
    public record CheckBody(@Size(max = 64) @Nullable String askedOf) {}

    /**
     * What a check did.
     *
     * @param checked accounts that were looked at
     */
    @Schema(name = "CheckedMargin")
    public record Checked(int checked, List<MarginCallJson> raised, List<MarginCallJson> ended) {}

    @POST
    @AllowedTo({Role.PREPARER, Role.CONTROLLER, Role.RISK})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "checkMargin",
            summary =
                    "Looks at all accounts now: raises margin calls, cancels those of accounts that have recovered, and breaches"
                            + " those that are overdue; takes the role PREPARER, CONTROLLER or RISK")
    public Checked check(@Nullable CheckBody body) {
        Optional<String> askedOf = Optional.ofNullable(body).map(rules::checked).map(CheckBody::askedOf);
        CheckMargin.Checked done = checkMargin.check(entityCode, askedOf);
        return new Checked(done.accounts(), told(done.raised()), told(done.ended()));
    }

    private List<MarginCallJson> told(List<MarginCall> some) {
        return some.stream()
                .map(call -> MarginCallJson.of(entityCode, call, List.of()))
                .toList();
    }
}
