package org.ballast.prices.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.imports.application.Upload;
import org.ballast.imports.web.ImportAnswer;
import org.ballast.pages.application.Lines;
import org.ballast.pages.domain.Field;
import org.ballast.pages.web.Page;
import org.ballast.prices.application.ImportPrices;
import org.ballast.prices.application.ReadPrices;
import org.ballast.prices.application.RecordPrice;
import org.ballast.prices.domain.BarCursor;
import org.ballast.prices.domain.PricesSentence;
import org.ballast.prices.domain.RecordedBar;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Prices for programs: import a file, record one bar, read those in force. */
@Path("prices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Prices")
public class PricesResource {

    private static final LocalDate FIRST_DAY = LocalDate.EPOCH;

    @Inject
    private ImportPrices importPrices;

    @Inject
    private RecordPrice recordPrice;

    @Inject
    private ReadPrices prices;

    @Inject
    private Clock clock;

    @POST
    @AllowedTo(Role.PREPARER)
    @Path("import")
    @Consumes({"text/csv", MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "importPrices",
            summary = "Import a CSV file of prices, all or nothing",
            description = "asset,date,open,high,low,close,volume[,currency] or"
                    + " asset,at,interval,open,high,low,close,volume[,currency]. Equal bars that are recorded already are"
                    + " skipped; others are an error unless correct=true with a reason. Where a company that measures by the"
                    + " market asks for it, corrected bars wait until a second person approves the case that caseId names."
                    + " Takes the role PREPARER.")
    public ImportAnswer importFile(
            @QueryParam("market") @Nullable String market,
            @QueryParam("correct") boolean correct,
            @Lines @QueryParam("reason") @DefaultValue("") String reason,
            @QueryParam("fileName") @DefaultValue("prices.csv") String fileName,
            InputStream body) {
        String code = given("market", market);
        try (Upload upload = Upload.of(body, fileName)) {
            return ImportAnswer.of(importPrices.from(code, upload, correct ? Optional.of(reason) : Optional.empty()));
        }
    }

    @POST
    @AllowedTo(Role.PREPARER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordPrice",
            summary = "Record one bar, or correct a recorded one with a reason; takes the role PREPARER",
            description =
                    "Where a company that measures by the market asks for it, the bar is WAITING until a second person"
                            + " approves the case that caseId names.")
    @APIResponseSchema(value = PriceAnswer.class, responseCode = "201")
    public Response add(PriceBody body) {
        RecordPrice.Recorded recorded =
                recordPrice.add(given("market", body.market()), body.values(), body.correctionReason());
        String place = recorded.caseId().isPresent()
                ? "cases/" + recorded.caseId().getAsLong()
                : "prices/" + recorded.bar().id();
        return Response.created(URI.create(place))
                .entity(PriceAnswer.of(recorded))
                .build();
    }

    @GET
    @Produces("application/json;qs=1.0")
    @Operation(
            operationId = "listPrices",
            summary =
                    "The bars in force of an asset on a market, by opening; from and to are days in UTC, both included")
    @Extension(name = "x-also-as", value = "text/csv")
    public Page<PriceAnswer> list(
            @QueryParam("market") @Nullable String market,
            @QueryParam("asset") @Nullable String asset,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int rows = Page.limit(limit);
        List<RecordedBar> found = prices.after(
                given("market", market),
                given("asset", asset),
                day("from", from, FIRST_DAY),
                end(to),
                PriceCursor.read(cursor).orElse(BarCursor.START),
                rows + 1);
        return Page.of(found, rows, PriceCursor::of, PriceAnswer::of);
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @Operation(hidden = true)
    public Response export(
            @QueryParam("market") @Nullable String market,
            @QueryParam("asset") @Nullable String asset,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        String code = given("market", market);
        String symbol = given("asset", asset);
        LocalDate first = day("from", from, FIRST_DAY);
        LocalDate end = end(to);
        prices.count(code, symbol, first, end);
        StreamingOutput csv = out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            prices.export(code, symbol, first, end, writer);
            writer.flush();
        };
        return Response.ok(csv, "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"prices.csv\"")
                .build();
    }

    @GET
    @Path("{id: \\d+}")
    @Operation(operationId = "listPriceRevisions", summary = "All revisions of a bar, the first one first")
    public Page<PriceAnswer> revisions(@PathParam("id") long id) {
        List<RecordedBar> found = prices.revisions(id);
        if (found.isEmpty()) {
            throw new Refusal(RefusalCode.NOT_FOUND, PricesSentence.NO_PRICE, id);
        }
        return Page.whole(found, PriceAnswer::of);
    }

    /** The day after the last one wanted, by itself today. */
    private LocalDate end(@Nullable String to) {
        return day("to", to, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .plusDays(1);
    }

    private static String given(String parameter, @Nullable String value) {
        return new Field(parameter, value).required();
    }

    private static LocalDate day(String parameter, @Nullable String text, LocalDate absent) {
        return new Field(parameter, text).dayIfGiven().orElse(absent);
    }
}
