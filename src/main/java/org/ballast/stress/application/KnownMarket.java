package org.ballast.stress.application;

import java.util.List;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.domain.MarketOfAsset;
import org.ballast.prices.domain.PriceBar;

/**
 * All that prices say of one asset in a book on a day.
 *
 * @param policy in force on the day
 * @param bars of its period up to the end of the day, where every low of it counts; otherwise none
 */
record KnownMarket(AccountingPolicy policy, MarketOfAsset market, List<PriceBar> bars) {

    KnownMarket {
        bars = List.copyOf(bars);
    }

    boolean everyLowCounts() {
        return !bars.isEmpty();
    }
}
