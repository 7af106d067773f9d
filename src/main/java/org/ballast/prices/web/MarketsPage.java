package org.ballast.prices.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.pages.web.Requests;
import org.ballast.pages.web.Words;
import org.ballast.prices.application.AddMarket;
import org.ballast.prices.application.NewMarket;
import org.ballast.prices.application.ReadPrices;
import org.ballast.prices.domain.Market;
import org.ballast.prices.domain.PriceSeries;
import org.jspecify.annotations.Nullable;

/** The markets with the prices that are recorded of each; an administrator adds to them. */
@Named
@RequestScoped
public class MarketsPage {

    @Inject
    private ReadPrices prices;

    @Inject
    private AddMarket addMarket;

    @Inject
    private CurrentUser currentUser;

    private String code = "";
    private String name = "";
    private @Nullable List<MarketPrices> all;

    /** A market and what is recorded of it. */
    public record MarketPrices(Market market, List<SeriesRow> series) {}

    /** One series as the table shows it; days are UTC. */
    public record SeriesRow(
            String asset, String currency, BigDecimal bars, BigDecimal held, LocalDate first, LocalDate last) {

        static SeriesRow of(PriceSeries series) {
            return new SeriesRow(
                    series.asset(),
                    series.currency().getCurrencyCode(),
                    BigDecimal.valueOf(series.bars()),
                    BigDecimal.valueOf(series.held()),
                    LocalDate.ofInstant(series.first(), ZoneOffset.UTC),
                    LocalDate.ofInstant(series.last(), ZoneOffset.UTC));
        }

        /** The latest quarter of a year of it, as chart and table. */
        public String chart(String market) {
            return "/prices/prices.xhtml?market=" + market + "&asset=" + asset + "&from="
                    + last.plusDays(1).minusMonths(3) + "&to=" + last;
        }
    }

    public List<MarketPrices> getAll() {
        if (all == null) {
            Map<String, List<SeriesRow>> byMarket = prices.series().stream()
                    .collect(Collectors.groupingBy(
                            PriceSeries::market, Collectors.mapping(SeriesRow::of, Collectors.toList())));
            all = prices.markets().stream()
                    .map(market -> new MarketPrices(market, byMarket.getOrDefault(market.code(), List.of())))
                    .toList();
        }
        return all;
    }

    public String add() {
        Market market = addMarket.add(Requests.trimmed(new NewMarket(code, name)));
        Words.sayAfterRedirect("prices", "markets.added", market.code());
        return "/prices/markets.xhtml?faces-redirect=true";
    }

    public boolean isMayAdd() {
        return currentUser.has(Role.ADMIN);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
