package org.ballast.prices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.ballast.approvals.application.CaseFact;
import org.ballast.pages.application.Worded;
import org.ballast.prices.domain.PriceBar;
import org.ballast.prices.domain.PriceRequest;
import org.ballast.prices.domain.RecordedBar;
import org.ballast.prices.domain.WantedBar;
import org.ballast.prices.persistence.BarsInForce;
import org.ballast.prices.persistence.WantedBars;

/** What a request changes of prices, old beside new. Part of a larger use case. */
@ApplicationScoped
class PriceFacts {

    /** Bars that a page shows one by one. */
    private static final int MOST_SHOWN = 50;

    private static final String BUNDLE = "prices";

    @Inject
    private BarsInForce bars;

    @Inject
    private WantedBars wantedBars;

    List<CaseFact> of(PriceRequest request) {
        List<CaseFact> facts = new ArrayList<>();
        facts.add(CaseFact.of(Worded.of(BUNDLE, "market"), Worded.text(request.market())));
        if (request.barId().isPresent()) {
            RecordedBar held = bars.byId(request.barId().getAsLong());
            facts.add(CaseFact.of(name(held.asset(), held.bar()), values(held.bar())));
        } else {
            facts.add(CaseFact.of(Worded.of(BUNDLE, "request.bars"), Worded.of(BUNDLE, "value", request.bars())));
            facts.addAll(bars(request));
        }
        if (!request.reason().isEmpty()) {
            facts.add(CaseFact.of(Worded.of(BUNDLE, "reason"), Worded.text(request.reason())));
        }
        return facts;
    }

    private List<CaseFact> bars(PriceRequest request) {
        List<WantedBar> first = wantedBars.first(request.id(), MOST_SHOWN);
        Map<Long, RecordedBar> before = bars.recorded(first.stream()
                .map(WantedBar::beforeId)
                .filter(OptionalLong::isPresent)
                .map(OptionalLong::getAsLong)
                .toList());
        List<CaseFact> facts = new ArrayList<>();
        for (WantedBar each : first) {
            RecordedBar old =
                    each.beforeId().isPresent() ? before.get(each.beforeId().getAsLong()) : null;
            facts.add(new CaseFact(
                    name(each.asset(), each.bar()),
                    old == null ? Worded.of(BUNDLE, "request.none") : values(old.bar()),
                    values(each.bar())));
        }
        if (request.bars() > first.size()) {
            facts.add(CaseFact.of(
                    Worded.of(BUNDLE, "request.more"), Worded.of(BUNDLE, "value", request.bars() - first.size())));
        }
        return facts;
    }

    private static Worded name(String asset, PriceBar bar) {
        return bar.isOutlier()
                ? Worded.of(BUNDLE, "request.bar.outlier", asset, bar.opensAt())
                : Worded.of(BUNDLE, "request.bar", asset, bar.opensAt());
    }

    private static Worded values(PriceBar bar) {
        return Worded.of(BUNDLE, "request.values", bar.open(), bar.high(), bar.low(), bar.close(), bar.volume());
    }
}
