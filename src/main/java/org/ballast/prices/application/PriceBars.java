package org.ballast.prices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballast.prices.domain.BarStatus;
import org.ballast.prices.domain.NoTrade;
import org.ballast.prices.domain.PriceBar;
import org.ballast.prices.domain.RecordedBar;
import org.ballast.prices.persistence.BarsInForce;
import org.ballast.prices.persistence.NoTrades;
import org.ballast.prices.persistence.PriceRequests;

/**
 * The prices that tests and pages read: of each interval the revision in force, and of those only the usable ones. A day
 * that is held back, rejected or not there at all has no bar.
 */
@ApplicationScoped
public class PriceBars {

    @Inject
    private BarsInForce bars;

    @Inject
    private NoTrades noTrades;

    @Inject
    private PriceRequests requests;

    /** Usable bars with {@code opensAt >= from - 2 days} and {@code opensAt < to}, by opening; the caller cuts exactly. */
    public List<PriceBar> inForce(long marketId, long assetId, Currency currency, Instant from, Instant to) {
        return bars.usable(marketId, assetId, currency, from, to);
    }

    /** Bars of the same range that are held back and wait for a controller, by opening. */
    public List<PriceBar> held(long marketId, long assetId, Currency currency, Instant from, Instant to) {
        return bars.withStatus(BarStatus.HELD, marketId, assetId, currency, from, to);
    }

    /** Bars of the same range that were found to be wrong and are not corrected yet, by opening. */
    public List<PriceBar> rejected(long marketId, long assetId, Currency currency, Instant from, Instant to) {
        return bars.withStatus(BarStatus.REJECTED, marketId, assetId, currency, from, to);
    }

    /** The undecided cases about bars of the same range, or that one of them is confirmed, the oldest first. */
    public List<Long> waiting(long marketId, long assetId, Currency currency, Instant from, Instant to) {
        return requests.casesBetween(marketId, assetId, currency, from, to);
    }

    /** Hours that have time in common with a stretch and of which two people say that the market had no trade. */
    public List<NoTrade> withoutTrade(long marketId, long assetId, Instant from, Instant to) {
        return noTrades.confirmed(marketId, assetId, from, to);
    }

    /** Who recorded the usable bars that have time in common with a stretch, or confirmed them, or hours without a trade. */
    public Set<String> editors(long marketId, long assetId, Currency currency, Instant from, Instant to) {
        Set<String> editors = new HashSet<>(bars.editors(marketId, assetId, currency, from, to));
        withoutTrade(marketId, assetId, from, to).forEach(said -> {
            editors.add(said.saidBy());
            said.decision().ifPresent(decision -> editors.add(decision.by()));
        });
        return editors;
    }

    /** The latest usable bar that had closed at that instant. */
    public Optional<PriceBar> lastBefore(long marketId, long assetId, Currency currency, Instant at) {
        return bars.lastBefore(marketId, assetId, currency, at);
    }

    /** Bars with their source, by key, for evidence; also those that were superseded since. */
    public Map<Long, RecordedBar> recorded(Collection<Long> ids) {
        return bars.recorded(ids);
    }
}
