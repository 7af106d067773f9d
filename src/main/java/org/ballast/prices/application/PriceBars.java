package org.ballast.prices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.prices.domain.PriceBar;
import org.ballast.prices.domain.RecordedBar;
import org.ballast.prices.persistence.BarsInForce;

/**
 * The prices that tests and pages read: of each interval the revision in force, and of those only the usable ones. A day
 * that is held back, rejected or not there at all has no bar.
 */
@ApplicationScoped
public class PriceBars {

    @Inject
    private BarsInForce bars;

    /** Usable bars with {@code opensAt >= from - 1 day} and {@code opensAt < to}, by opening; the caller cuts exactly. */
    public List<PriceBar> inForce(long marketId, long assetId, Currency currency, Instant from, Instant to) {
        return bars.usable(marketId, assetId, currency, from, to);
    }

    /** Bars of the same range that are held back and wait for a controller, by opening. */
    public List<PriceBar> held(long marketId, long assetId, Currency currency, Instant from, Instant to) {
        return bars.held(marketId, assetId, currency, from, to);
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
