package org.ballast.signals.application;

import java.time.Instant;
import java.util.List;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.measurement.domain.RecordedPrices;
import org.ballast.prices.domain.PriceBar;
import org.ballast.signals.domain.MarketDays;

/**
 * What is recorded of an asset for its detectors.
 *
 * @param recorded prices of whichever market was the principal one, from {@code from} on
 * @param from first instant of them
 * @param bars usable bars of the market that is the principal one on the day, by opening, that closed by its end
 * @param days the same by day
 */
record AssetMarket(
        AccountingPolicy policy, RecordedPrices recorded, Instant from, List<PriceBar> bars, MarketDays days) {}
