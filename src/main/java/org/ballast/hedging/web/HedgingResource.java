package org.ballast.hedging.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.web.Given;
import org.ballast.hedging.application.HedgeToTry;
import org.ballast.hedging.application.ReadHedges;
import org.ballast.holdings.application.ReadHoldings;
import org.ballast.pages.web.Page;
import org.ballast.pages.web.Requests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Hedges for programs: net delta, and falls with and without a hedge. Nothing is stored. */
@Path("/entities/{code}/hedging")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Hedging")
public class HedgingResource {

    @PathParam("code")
    private String entityCode = "";

    @Inject
    private Entities entities;

    @Inject
    private ReadHedges readHedges;

    @Inject
    private ReadHoldings readHoldings;

    @Context
    private UriInfo uri;

    @GET
    @Operation(
            operationId = "listExposures",
            summary = "Net delta of spot, options and futures together, per asset of a book",
            description = "As of the end of a day, today where none is given. Options count with the delta that venues"
                    + " publish, by their newest mark; positions that cannot be counted are named in leftOut.")
    public Page<ExposureJson> exposures(@QueryParam("asOf") @Nullable String asOf) {
        ReportingEntity entity = entities.byCode(entityCode);
        return Page.whole(readHedges.of(entity, day(entity, asOf)), ExposureJson::of);
    }

    @GET
    @Path("{asset}")
    @Operation(
            operationId = "compareHedges",
            summary =
                    "What falls of 5 to 60 % write down without a hedge, with today's, and with one that is tried out",
            description = "By the model of the book, in its currency. sold futures at soldAt (the close where it is not"
                    + " given); puts with strike, expires, volatility and premium (their value where it is not given), at"
                    + " the same volatility after a fall as before. account with initialRate and maintenanceRate tells"
                    + " what it does to the margin of a trading account. Nothing is stored.")
    public HedgeComparisonJson compare(
            @PathParam("asset") String asset,
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("fall") @Nullable String fall,
            @QueryParam("sold") @Nullable String sold,
            @QueryParam("soldAt") @Nullable String soldAt,
            @QueryParam("puts") @Nullable String puts,
            @QueryParam("strike") @Nullable String strike,
            @QueryParam("expires") @Nullable String expires,
            @QueryParam("volatility") @Nullable String volatility,
            @QueryParam("premium") @Nullable String premium,
            @QueryParam("account") @Nullable String account,
            @QueryParam("initialRate") @Nullable String initialRate,
            @QueryParam("maintenanceRate") @Nullable String maintenanceRate) {
        ReportingEntity entity = entities.byCode(entityCode);
        LocalDate day = day(entity, asOf);
        return HedgeComparisonJson.of(
                entity, day, readHedges.compare(entity, day, asset, Requests.of(HedgeToTry.class, texts())));
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        uri.getQueryParameters().forEach((name, values) -> texts.put(name, values.getFirst()));
        return texts;
    }

    private LocalDate day(ReportingEntity entity, @Nullable String asOf) {
        return asOf == null ? readHoldings.today(entity) : Given.date("asOf", asOf);
    }
}
