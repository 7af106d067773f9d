package org.ballast.writedowns.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.ballast.charts.domain.Chart;
import org.ballast.pages.web.Figures;
import org.ballast.pages.web.Words;
import org.ballast.prices.web.CandleChart;
import org.ballast.writedowns.application.WriteDowns;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.domain.UsedPrice;
import org.jspecify.annotations.Nullable;

/** The prices behind a proposal as a picture and in words. */
@Named
@RequestScoped
public class ProposalChart {

    private static final int PRICES_NAMED = 3;

    @Inject
    private ProposalPage page;

    @Inject
    private WriteDowns writeDowns;

    private @Nullable Chart candles;
    private @Nullable List<UsedPrice> used;

    /** The prices of the period, the lows among them. */
    public Chart getCandles() {
        if (candles == null) {
            candles = CandleChart.of(
                    writeDowns.prices(page.getId()),
                    getUsed().stream()
                            .map(low ->
                                    new CandleChart.Used(low.at(), low.price().perUnit()))
                            .toList(),
                    described(),
                    unit(),
                    CandleChart.ON_PAGES);
        }
        return candles;
    }

    /** The prices that the losses rest on, the lowest first. */
    private List<UsedPrice> getUsed() {
        if (used == null) {
            used = writeDowns.usedPrices(page.getId(), PRICES_NAMED);
        }
        return used;
    }

    /** The same in words, with the prices that the picture names. */
    private String described() {
        Proposal shown = page.getProposal();
        return Words.in(
                "writedowns",
                "proposal.chart",
                shown.asset(),
                shown.market(),
                shown.period().label(),
                getUsed().stream().map(ProposalChart::inWords).collect(Collectors.joining("; ")));
    }

    private static String inWords(UsedPrice price) {
        return Words.in(
                "writedowns",
                "proposal.chart.used",
                Figures.price(price.price()),
                Figures.day(LocalDate.ofInstant(price.at(), ZoneOffset.UTC)),
                price.lots());
    }

    private String unit() {
        return Words.in(
                "writedowns",
                "proposal.chart.unit",
                page.getCurrency(),
                page.getProposal().asset());
    }
}
