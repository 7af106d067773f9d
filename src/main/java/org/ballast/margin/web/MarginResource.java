package org.ballast.margin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Optional;
import org.ballast.amounts.AmountsSentence;
import org.ballast.amounts.DateText;
import org.ballast.margin.application.ReadMargin;
import org.ballast.pages.domain.Field;
import org.ballast.pages.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How the trading accounts of an entity stand. */
@Path("/entities/{code}/margin")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Trading")
public class MarginResource {

    @Inject
    private ReadMargin margin;

    @PathParam("code")
    private String entityCode = "";

    @GET
    @Operation(
            operationId = "getMargin",
            summary = "Margin, status and indicative liquidation prices of each trading account at an instant")
    public Page<AccountMarginJson> margin(@QueryParam("at") @Nullable String at) {
        return Page.whole(margin.of(entityCode, instant(at)).accounts(), AccountMarginJson::of);
    }

    static Optional<Instant> instant(@Nullable String at) {
        return at == null || at.isBlank()
                ? Optional.empty()
                : Optional.of(new Field("at", at).parsed(DateText::instant, AmountsSentence.NOT_AN_INSTANT.with()));
    }
}
