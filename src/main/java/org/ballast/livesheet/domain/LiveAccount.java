package org.ballast.livesheet.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ballast.margin.domain.AccountMargin;
import org.ballast.margin.domain.CoinPrices;
import org.ballast.prices.domain.FeedStatus;
import org.ballast.trading.domain.MarginStatus;

/**
 * The margin of a trading account at the newest prices of its coins.
 *
 * @param margin as those prices make it
 * @param unmoved coins of it that have no price that counts: they stand as the venue told them
 * @param prices how far the oldest of those that moved it can be relied on; empty where none did
 */
public record LiveAccount(AccountMargin margin, SortedSet<String> unmoved, Optional<FeedStatus> prices) {

    /**
     * The worst first: by status, and of one status by ratio. A lost account has no ratio and stands before those that have; one
     * that needs no margin has none either and stands behind them.
     */
    public static final Comparator<LiveAccount> WORST_FIRST = Comparator.comparing(LiveAccount::status)
            .thenComparing(LiveAccount::weight)
            .reversed()
            .thenComparing(each -> each.margin().account().account().venue())
            .thenComparing(each -> each.margin().account().account().code());

    public LiveAccount {
        unmoved = new TreeSet<>(unmoved);
    }

    public static LiveAccount of(CoinPrices.Moved moved, Optional<FeedStatus> prices) {
        return new LiveAccount(AccountMargin.of(moved.account()), moved.unmoved(), prices);
    }

    private BigDecimal weight() {
        BigDecimal without =
                status() == MarginStatus.LIQUIDATION ? BigDecimal.valueOf(Long.MAX_VALUE) : BigDecimal.ZERO;
        return margin.state().ratio().orElse(without);
    }

    public MarginStatus status() {
        return margin.state().status();
    }
}
