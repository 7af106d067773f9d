package org.ballast.livesheet.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.UnitPrice;
import org.ballast.hedging.domain.PositionAdvice;
import org.ballast.hedging.domain.PositionLimit;
import org.ballast.prices.domain.FeedStatus;

/**
 * A limit of RISK beside the position that it limits, at the newest price.
 *
 * <p>Example: 10 BTC less 4 in sold futures at 61,000 are 366,000 of at most 400,000: NEAR.
 *
 * @param units net delta of spot, options and futures, ten decimals, rounded down as advice tells them
 * @param worth of them at the newest price, half up; empty while no price counts
 * @param uncounted how many open positions could not be counted
 * @param prices how far the oldest of the prices behind it can be relied on; empty where there is none
 */
public record LiveLimit(
        PositionLimit limit, BigDecimal units, Optional<Money> worth, int uncounted, Optional<FeedStatus> prices) {

    private static final int DECIMALS_OF_PART = 4;
    private static final int DECIMALS_OF_UNITS = 10;

    /**
     * @param units exact
     * @param price in the currency of the limit; empty while none counts
     */
    public static LiveLimit of(
            PositionLimit limit,
            BigDecimal units,
            Optional<UnitPrice> price,
            int uncounted,
            Optional<FeedStatus> prices) {
        BigDecimal told = units.setScale(DECIMALS_OF_UNITS, RoundingMode.DOWN).stripTrailingZeros();
        return new LiveLimit(limit, told, price.map(paid -> PositionAdvice.worth(told, paid)), uncounted, prices);
    }

    /** What is above its limit without the positions that could not be counted is said to be; nothing else is claimed of it. */
    public LimitStatus status() {
        LimitStatus counted = LimitStatus.of(worth, limit.most());
        return uncounted > 0 && counted != LimitStatus.ABOVE ? LimitStatus.UNKNOWN : counted;
    }

    /** Which part of the limit is used, four decimals, half up; empty without a price, and of a limit of zero. */
    public Optional<BigDecimal> used() {
        return worth.filter(known -> !limit.most().isZero())
                .map(known ->
                        known.amount().abs().divide(limit.most().amount(), DECIMALS_OF_PART, RoundingMode.HALF_UP));
    }
}
