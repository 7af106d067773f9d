package org.ballast.centralbank.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.ballast.centralbank.application.ReadBackdrop;
import org.ballast.centralbank.domain.BackdropMonth;
import org.ballast.centralbank.domain.Measure;
import org.ballast.pages.domain.Field;
import org.ballast.pages.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A central bank's balance sheet beside an entity's write-downs, for programs. */
@Path("/entities/{code}/liquidity-backdrop")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Central banks")
public class BackdropResource {

    private static final int USUAL_MONTHS = 24;

    @PathParam("code")
    private String entityCode = "";

    @Inject
    private ReadBackdrop backdrop;

    @Inject
    private Clock clock;

    /**
     * A month.
     *
     * @param month its first day
     * @param release day of the institution's last release of the month, null as all that follows where none is recorded
     * @param unit currency units of one unit of the total
     */
    @Schema(name = "BackdropMonth")
    public record BackdropMonthJson(
            LocalDate month,
            String writeDowns,
            String currency,
            @Nullable LocalDate release,
            @Nullable String totalAssets,
            @Nullable String unit,
            @Nullable String changeOver13Weeks) {

        static BackdropMonthJson of(BackdropMonth row) {
            return new BackdropMonthJson(
                    row.month().atDay(1),
                    row.writeDowns().amount().toPlainString(),
                    row.writeDowns().currency().getCurrencyCode(),
                    row.release().map(point -> point.asOf()).orElse(null),
                    ReleaseJson.plain(row.release().flatMap(point -> point.measure(Measure.TOTAL_ASSETS))),
                    row.release()
                            .map(point -> point.template().unit().toPlainString())
                            .orElse(null),
                    ReleaseJson.plain(row.release().flatMap(point -> point.quarterly())));
        }
    }

    @GET
    @Operation(
            operationId = "getLiquidityBackdrop",
            summary = "A central bank's published balance sheet beside the write-downs of a book, by month",
            description =
                    "Months of from and to, both included; the last 24 where none is said. Write-downs are losses of"
                            + " impairment and remeasurement as the book has them. Shown beside each other, and never posted.")
    public Page<BackdropMonthJson> months(
            @QueryParam("institution") @Nullable String institution,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        YearMonth last = YearMonth.from(
                new Field("to", to).dayIfGiven().orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
        YearMonth first = new Field("from", from)
                .dayIfGiven()
                .map(YearMonth::from)
                .orElseGet(() -> last.minusMonths(USUAL_MONTHS - 1L));
        return Page.whole(
                backdrop.of(entityCode, new Field("institution", institution).required(), first, last),
                BackdropMonthJson::of);
    }
}
