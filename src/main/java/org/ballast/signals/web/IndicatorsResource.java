package org.ballast.signals.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.ballast.pages.domain.Field;
import org.ballast.pages.web.Page;
import org.ballast.signals.application.ExportIndicators;
import org.ballast.signals.application.ReadFlaggedDays;
import org.ballast.signals.application.ReadIndicators;
import org.ballast.signals.domain.IndicatorBoard;
import org.ballast.signals.web.IndicatorJson.FlaggedJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Indicators of impairment, for programs. */
@Path("/entities/{code}/indicators")
@RequestScoped
@Tag(name = "Indicators")
public class IndicatorsResource {

    @PathParam("code")
    private String entityCode = "";

    @Inject
    private ReadIndicators indicators;

    @Inject
    private ReadFlaggedDays flaggedDays;

    @Inject
    private ExportIndicators export;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listIndicators",
            summary =
                    "Each indicator of impairment for each asset that the book holds at the end of a day, the last that is over without one",
            description =
                    "All of them, twelve an asset, from days that are over and whose last prices are there. NOT_KNOWN says in missing what it lacks and is never NOT_FIRED."
                            + " leadsTo says what one that fired asks for: nothing where the asset is measured at fair value. No"
                            + " indicator proposes a write-down or changes an amount.")
    @Extension(name = "x-also-as", value = "text/csv")
    public Page<IndicatorJson> list(
            @QueryParam("asOf") @Nullable String asOf, @QueryParam("asset") @Nullable String asset) {
        return new Page<>(IndicatorJson.of(board(asOf, asset)), null);
    }

    @GET
    @Produces("text/csv")
    @Operation(hidden = true)
    public Response csv(@QueryParam("asOf") @Nullable String asOf, @QueryParam("asset") @Nullable String asset) {
        IndicatorBoard board = board(asOf, asset);
        StreamingOutput lines = out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            export.write(board, text);
            text.flush();
        };
        return Response.ok(lines, "text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + IndicatorsDownload.name(board) + "\"")
                .build();
    }

    @GET
    @Path("volumes")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listFlaggedDays",
            summary =
                    "The days on which on-balance volume flagged, for each asset that has an accounting policy or is held",
            description =
                    "From the principal market on the last day, by days of the entity's cut-off zone. The fiscal year"
                            + " up to the last day that is over where no days are given. state is NOT_KNOWN, never NOT_FIRED, where"
                            + " none flagged and not all days are known; daysKnown says how many are. Supporting evidence only; GET /prices/obv has the sums and slopes.")
    public Page<FlaggedJson> volumes(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("asset") @Nullable String asset) {
        LocalDate last = new Field("to", to).dayIfGiven().orElseGet(() -> indicators.lastDay(entityCode));
        LocalDate first = new Field("from", from).dayIfGiven().orElseGet(() -> indicators.yearStart(entityCode, last));
        return Page.whole(flaggedDays.between(entityCode, first, last, symbol(asset)), FlaggedJson::of);
    }

    private IndicatorBoard board(@Nullable String asOf, @Nullable String asset) {
        LocalDate day = new Field("asOf", asOf).dayIfGiven().orElseGet(() -> indicators.lastDay(entityCode));
        return indicators.at(entityCode, day, symbol(asset));
    }

    private static Optional<String> symbol(@Nullable String asset) {
        return Optional.of(new Field("asset", asset).orEmpty()).filter(symbol -> !symbol.isEmpty());
    }
}
