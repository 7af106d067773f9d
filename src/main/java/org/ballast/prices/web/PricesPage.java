package org.ballast.prices.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.access.web.LazyRows;
import org.ballast.amounts.PeriodName;
import org.ballast.assets.domain.Asset;
import org.ballast.prices.application.ReadPrices;
import org.ballast.prices.domain.Market;
import org.ballast.prices.domain.PriceBar;
import org.ballast.prices.domain.PriceFile;
import org.ballast.prices.domain.RecordedBar;
import org.jspecify.annotations.Nullable;

/** The prices of one asset on one market in the period that the user looks at, as chart and table. */
@Named
@ViewScoped
public class PricesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReadPrices prices;

    @Inject
    private CurrentUser currentUser;

    private String market = "COINBASE";
    private String asset = "BTC";
    private LocalDate from = LocalDate.EPOCH;
    private LocalDate last = LocalDate.EPOCH;
    private transient @Nullable LazyRows<RecordedBar> bars;
    private transient @Nullable List<PriceBar> drawn;

    /** Shows a period, its last day included. */
    public void show(LocalDate firstDay, LocalDate lastDay) {
        from = firstDay;
        last = lastDay;
    }

    private LocalDate end() {
        return last.plusDays(1);
    }

    public LazyRows<RecordedBar> getBars() {
        if (bars == null) {
            bars = new LazyRows<>(
                    () -> prices.count(market, asset, from, end()),
                    (first, size) -> prices.latest(market, asset, from, end(), first, size),
                    bar -> String.valueOf(bar.id()));
        }
        return bars;
    }

    public boolean isNone() {
        return prices.count(market, asset, from, end()) == 0;
    }

    public CandleChart getChart() {
        return CandleChart.of(drawn());
    }

    public boolean isDrawable() {
        return !drawn().isEmpty();
    }

    private String currency() {
        return isDrawable() ? drawn().get(0).low().currency().getCurrencyCode() : "";
    }

    private String lowest() {
        return drawn().stream()
                .map(PriceBar::low)
                .min(Comparator.naturalOrder())
                .map(price -> price.perUnit().toPlainString())
                .orElse("");
    }

    private String highest() {
        return drawn().stream()
                .map(PriceBar::high)
                .max(Comparator.naturalOrder())
                .map(price -> price.perUnit().toPlainString())
                .orElse("");
    }

    /** The chart in words. */
    public String getDescription() {
        return Sentences.of(
                "chart.description",
                asset,
                market,
                PeriodName.day(from),
                PeriodName.day(last),
                lowest(),
                highest(),
                currency());
    }

    /** Unit of the prices drawn. */
    public String getUnit() {
        return Sentences.of("chart.unit", currency(), asset);
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
