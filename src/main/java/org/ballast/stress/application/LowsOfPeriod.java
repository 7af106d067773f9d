package org.ballast.stress.application;

import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.UnitPrice;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.persistence.LotStandings.Standing;
import org.ballast.measurement.domain.Amounts;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.measurement.domain.LowPrice;
import org.ballast.measurement.domain.PriceHistory;
import org.ballast.measurement.domain.TestRules;
import org.ballast.measurement.domain.TestWindow;

/** What the lows of one asset's period have left of each lot so far, by the windows that the test itself uses. */
final class LowsOfPeriod {

    private static final Duration BEFORE_ALL_BARS = Duration.ofDays(2);

    private final Instant from;
    private final Instant to;
    private final TestRules rules;
    private final PriceHistory prices;
    private final Map<Instant, Optional<UnitPrice>> known = new HashMap<>();
    private final Map<Instant, Optional<UnitPrice>> knownByDay = new HashMap<>();

    LowsOfPeriod(ReportingEntity entity, KnownMarket market, Instant from, Instant to) {
        this.from = from;
        this.to = to;
        this.rules = TestRules.of(entity, market.policy().edgeBarPolicy());
        this.prices = PriceHistory.whole(market.bars(), rules);
    }

    /** What the lot can be carried at at most; the same where it was not seen lower. */
    Money leftOf(Standing lot, Amounts standing) {
        Map<Instant, Optional<UnitPrice>> seen = lot.dayPrecision() ? knownByDay : known;
        Instant begins = from.minus(BEFORE_ALL_BARS);
        Instant acquired = lot.acquiredAt().isBefore(begins) ? begins : lot.acquiredAt();
        Money carrying = standing.carryingAmount();
        return seen.computeIfAbsent(acquired, at -> lowest(lot, at))
                .map(price -> lot.units().at(price, RoundingMode.HALF_UP))
                .filter(value -> value.compareTo(carrying) < 0)
                .orElse(carrying);
    }

    private Optional<UnitPrice> lowest(Standing lot, Instant acquired) {
        if (!acquired.isBefore(to)) {
            return Optional.empty();
        }
        LotPosition position = new LotPosition(
                lot.lotId(), "", lot.assetId(), acquired, lot.dayPrecision(), lot.units(), lot.amounts());
        return prices.lowest(TestWindow.of(position, from, to, rules)).map(LowPrice::price);
    }
}
