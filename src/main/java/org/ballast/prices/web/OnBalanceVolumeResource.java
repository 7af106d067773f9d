package org.ballast.prices.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.ballast.pages.domain.Field;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Page;
import org.ballast.prices.application.ReadOnBalanceVolume;
import org.ballast.prices.application.ReadOnBalanceVolume.Day;
import org.ballast.prices.application.ReadOnBalanceVolume.Wanted;
import org.ballast.prices.domain.DayOfVolume;
import org.ballast.prices.domain.PricesSentence;
import org.ballast.prices.domain.VolumeTrend;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The on-balance volume of an asset on a market, for programs. */
@Path("/prices/obv")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Prices")
public class OnBalanceVolumeResource {

    private static final LocalDate BEFORE_ALL = LocalDate.EPOCH.minusDays(1);

    @Inject
    private ReadOnBalanceVolume volumes;

    @Inject
    private Clock clock;

    /**
     * A day.
     *
     * @param slope null on the first day
     * @param normalisedSlope null on the first day, and where nothing was traded
     */
    @Schema(name = "DayOfBalanceVolume")
    public record DayJson(
            LocalDate date,
            String close,
            String volume,
            String obv,
            @Nullable String slope,
            @Nullable String normalisedSlope,
            boolean flag) {

        static DayJson of(Day day) {
            DayOfVolume last = day.volume().last();
            return new DayJson(
                    last.day(),
                    last.close().toPlainString(),
                    last.volume().stripTrailingZeros().toPlainString(),
                    day.volume().volume().stripTrailingZeros().toPlainString(),
                    day.trend().map(trend -> trend.slope().toPlainString()).orElse(null),
                    day.trend()
                            .flatMap(VolumeTrend::normalised)
                            .map(slope -> slope.toPlainString())
                            .orElse(null),
                    day.trend().map(VolumeTrend::flags).orElse(false));
        }
    }

    @GET
    @Operation(
            operationId = "listBalanceVolumes",
            summary = "The on-balance volume of an asset on a market by day, with its slope over the last 20 days",
            description =
                    "The volume of days that closed higher less that of days that closed lower, summed up from zero on"
                            + " the first day that is recorded; days are those of zone, UTC by itself, and those without prices count"
                            + " for nothing. The flag is up where the slope is below -0.25 of the average volume and the close below"
                            + " the average one. It is evidence to look at: it proposes nothing and changes no amount. Prices in"
                            + " several currencies take currency.")
    public Page<DayJson> list(
            @QueryParam("market") @Nullable String market,
            @QueryParam("asset") @Nullable String asset,
            @QueryParam("currency") @Nullable String currency,
            @QueryParam("zone") @Nullable String zone,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int rows = Page.limit(limit);
        ZoneId cutOffZone = zone(zone);
        Wanted wanted = new Wanted(
                new Field("market", market).required(),
                new Field("asset", asset).required(),
                currency == null || currency.isBlank()
                        ? null
                        : new Field("currency", currency).currency().getCurrencyCode(),
                cutOffZone);
        LocalDate last =
                new Field("to", to).dayIfGiven().orElseGet(() -> LocalDate.ofInstant(clock.instant(), cutOffZone));
        LocalDate before = new Field("from", from)
                .dayIfGiven()
                .map(day -> day.minusDays(1))
                .orElse(BEFORE_ALL);
        LocalDate start = Cursor.read(cursor, before, parts -> LocalDate.parse(parts.getFirst()));
        return Page.of(
                volumes.after(wanted, start, last, rows + 1),
                rows,
                day -> Cursor.of(day.volume().last().day()),
                DayJson::of);
    }

    private static ZoneId zone(@Nullable String zone) {
        Field field = new Field("zone", zone);
        return field.orEmpty().isEmpty() ? ZoneOffset.UTC : field.parsed(ZoneId::of, PricesSentence.NO_ZONE.with());
    }
}
