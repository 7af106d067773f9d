package org.ballast.prices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import org.ballast.approvals.application.CaseFact;
import org.ballast.pages.application.Worded;
import org.ballast.prices.domain.PriceBar;
import org.ballast.prices.domain.PriceRequest;
import org.ballast.prices.domain.RecordedBar;
import org.ballast.prices.domain.WantedBar;
import org.ballast.prices.persistence.BarsInForce;
import org.ballast.prices.persistence.WantedBars;
import org.jspecify.annotations.Nullable;

/** What a request changes of prices, old beside new. Part of a larger use case. */
@ApplicationScoped
class PriceFacts {

    /** Bars that a page shows one by one. */
    private static final int MOST_SHOWN = 20;

    /** What a bar says, in the order in which it is shown. */
    private static final List<Value> VALUES = List.of(
            new Value("open", PriceBar::open),
            new Value("high", PriceBar::high),
            new Value("low", PriceBar::low),
            new Value("close", PriceBar::close),
            new Value("volume", bar -> bar.volume().stripTrailingZeros().toPlainString()));

    private record Value(String name, Function<PriceBar, Object> of) {

        Worded in(PriceBar bar) {
            return Worded.of(BUNDLE, "value", of.apply(bar));
        }
    }

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
            facts.addAll(values(held.asset(), null, held.bar()));
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
            facts.addAll(values(each.asset(), old == null ? null : old.bar(), each.bar()));
        }
        if (request.bars() > first.size()) {
            facts.add(CaseFact.of(
                    Worded.of(BUNDLE, "request.more"), Worded.of(BUNDLE, "value", request.bars() - first.size())));
        }
        return facts;
    }

    /** What the new bar says in another way than the old one; all of it where there is none. */
    private static List<CaseFact> values(String asset, @Nullable PriceBar before, PriceBar now) {
        List<CaseFact> facts = new ArrayList<>();
        for (Value value : VALUES) {
            Worded name = Worded.of(BUNDLE, "request." + value.name(), asset, when(now));
            if (before == null) {
                facts.add(CaseFact.of(name, value.in(now)));
            } else if (!value.in(before).equals(value.in(now))) {
                facts.add(new CaseFact(name, value.in(before), value.in(now)));
            }
        }
        if (now.isOutlier()) {
            facts.add(CaseFact.of(
                    Worded.of(BUNDLE, "request.bar", asset, when(now)), Worded.of(BUNDLE, "request.outlier")));
        }
        return facts;
    }

    private static Object when(PriceBar bar) {
        return bar.isDaily() ? LocalDate.ofInstant(bar.opensAt(), ZoneOffset.UTC) : bar.opensAt();
    }
}
