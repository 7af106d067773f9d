package org.ballast.prices.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.PeriodName;
import org.ballast.assets.domain.Asset;
import org.ballast.charts.domain.Chart;
import org.ballast.pages.web.Figures;
import org.ballast.pages.web.Stretch;
import org.ballast.pages.web.Words;
import org.ballast.prices.application.ReadPrices;
import org.ballast.prices.domain.Market;
import org.ballast.prices.domain.PriceBar;
import org.ballast.prices.domain.PriceFile;
import org.ballast.prices.domain.RecordedBar;
import org.jspecify.annotations.Nullable;

/** The prices of one asset on one market in the period that the user looks at, as chart and table. */
@Named
@RequestScoped
public class PricesPage {

    private static final int ROWS = 50;

    @Inject
    private ReadPrices prices;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private HttpServletRequest request;

    private String market = "COINBASE";
    private String asset = "BTC";
    private LocalDate from = LocalDate.EPOCH;
    private LocalDate last = LocalDate.EPOCH;
    private @Nullable Stretch<RecordedBar> bars;
    private @Nullable List<PriceBar> drawn;
    private @Nullable Integer count;

    /** Shows a period, its last day included. */
    public void show(LocalDate firstDay, LocalDate lastDay) {
        from = firstDay;
        last = lastDay;
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getLast() {
        return last;
    }

    private LocalDate end() {
        return last.plusDays(1);
    }

    /** The bars of the period, the latest first, a stretch at a time. */
    public Stretch<RecordedBar> getBars() {
        if (bars == null) {
            bars = Stretch.of(
                    request.getParameter("after"),
                    request.getParameter("before"),
                    ROWS,
                    (cursor, backward, limit) ->
                            prices.beyond(market, asset, from, end(), PriceCursor.read(cursor), backward, limit),
                    PriceCursor::of);
        }
        return bars;
    }

    /** This list from another place on; {@code side} is {@code after} or {@code before}. */
    public String place(String side, String cursor) {
        return "/prices/prices.xhtml?market=" + market + "&asset=" + asset + "&" + side + "=" + cursor;
    }

    public boolean isNone() {
        return getCount() == 0;
    }

    /** How many bars the period has, whatever their status. */
    public int getCount() {
        if (count == null) {
            count = prices.count(market, asset, from, end());
        }
        return count;
    }

    public Chart getChart() {
        return CandleChart.of(drawn(), List.of(), description(), unit(), CandleChart.ON_PAGES);
    }

    /** How many bars one candle of the chart stands for. */
    public int getBarsACandle() {
        return CandleChart.barsACandle(drawn().size());
    }

    public boolean isDrawable() {
        return !drawn().isEmpty();
    }

    /** Of the prices drawn; empty where none are. */
    public String getCurrency() {
        return isDrawable() ? drawn().get(0).low().currency().getCurrencyCode() : "";
    }

    private String lowest() {
        return drawn().stream()
                .map(PriceBar::low)
                .min(Comparator.naturalOrder())
                .map(Figures::price)
                .orElse("");
    }

    private String highest() {
        return drawn().stream()
                .map(PriceBar::high)
                .max(Comparator.naturalOrder())
                .map(Figures::price)
                .orElse("");
    }

    /** The chart in words. */
    private String description() {
        return Words.in(
                "prices",
                "chart.description",
                asset,
                market,
                PeriodName.day(from),
                PeriodName.day(last),
                lowest(),
                highest(),
                getCurrency());
    }

    /** Unit of the prices drawn. */
    private String unit() {
        return Words.in("prices", "chart.unit", getCurrency(), asset);
    }

    /** Length of a bar in words, as 4h or 1d. */
    public String length(RecordedBar recorded) {
        return PriceFile.brief(recorded.bar().interval());
    }

    /** Where this asset, market and period can be had as a file. */
    public String getDownload() {
        return "/prices/export.csv?market=" + market + "&asset=" + asset + "&from=" + from + "&to=" + last;
    }

    /** One currency and one length: those of the latest bar. */
    private List<PriceBar> drawn() {
        if (drawn == null) {
            List<PriceBar> usable = prices.usable(market, asset, from, end());
            drawn = usable.isEmpty() ? usable : alike(usable, usable.get(usable.size() - 1));
        }
        return drawn;
    }

    private static List<PriceBar> alike(List<PriceBar> bars, PriceBar latest) {
        Currency currency = latest.low().currency();
        Duration interval = latest.interval();
        return bars.stream()
                .filter(bar -> bar.low().currency().equals(currency))
                .filter(bar -> bar.interval().equals(interval))
                .toList();
    }

    public boolean isMayRecord() {
        return currentUser.has(Role.PREPARER);
    }

    public int getHeld() {
        return prices.countHeld();
    }

    public List<Market> getMarkets() {
        return prices.markets();
    }

    public List<Asset> getAssets() {
        return prices.assets();
    }

    public String getMarket() {
        return market;
    }

    public void setMarket(String market) {
        this.market = market;
    }

    public String getAsset() {
        return asset;
    }

    public void setAsset(String asset) {
        this.asset = asset;
    }
}
