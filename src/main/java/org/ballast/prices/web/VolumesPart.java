package org.ballast.prices.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.charts.domain.Chart;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.web.Books;
import org.ballast.pages.web.Figures;
import org.ballast.pages.web.Grouped;
import org.ballast.pages.web.Words;
import org.ballast.prices.application.ReadOnBalanceVolume;
import org.ballast.prices.application.ReadOnBalanceVolume.Day;
import org.ballast.prices.application.ReadOnBalanceVolume.Wanted;
import org.jspecify.annotations.Nullable;

/** The part of the page of prices that draws the on-balance volume under the candles. */
@Named
@RequestScoped
public class VolumesPart {

    private final Map<List<Object>, Shown> shown = new HashMap<>();

    @Inject
    private ReadOnBalanceVolume volumes;

    @Inject
    private Books books;

    /**
     * What is shown, by days of the cut-off zone of the entity looked at, or of UTC.
     *
     * @param chart null where no day has a price
     * @param flagged how many days flagged
     */
    public record Shown(@Nullable Chart chart, String caption, int flagged) {}

    /** Of the same bars once a request, however often the page asks. */
    public Shown of(String market, String asset, String currency, LocalDate from, LocalDate last) {
        List<Object> asked = List.of(market, asset, currency, from, last);
        Shown known = shown.get(asked);
        if (known == null) {
            known = read(market, asset, currency, from, last);
            shown.put(asked, known);
        }
        return known;
    }

    private Shown read(String market, String asset, String currency, LocalDate from, LocalDate last) {
        ReportingEntity entity = books.entity();
        ZoneId zone = entity == null ? ZoneOffset.UTC : entity.cutOffZone();
        List<Day> days = volumes.between(new Wanted(market, asset, currency, zone), from, last);
        if (days.isEmpty()) {
            return new Shown(null, "", 0);
        }
        return new Shown(
                VolumeChart.of(
                        days,
                        Words.in("prices", "obv.description", asset, market, day(days.getLast())),
                        asset,
                        CandleChart.ON_PAGES),
                caption(asset, days.getLast(), zone),
                Math.toIntExact(days.stream().filter(VolumeChart::flags).count()));
    }

    private static String caption(String asset, Day end, ZoneId zone) {
        return end.trend()
                .map(trend -> Words.in(
                        "prices",
                        "obv.caption",
                        asset,
                        plain(trend.slope()),
                        plain(trend.normalised().orElse(BigDecimal.ZERO)),
                        day(end),
                        zone.getId()))
                .orElseGet(() -> Words.in("prices", "obv.caption.single", asset, zone.getId()));
    }

    private static String day(Day day) {
        return Figures.day(day.volume().last().day());
    }

    private static String plain(BigDecimal number) {
        return Grouped.plain(number, 0);
    }
}
