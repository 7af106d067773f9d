package org.ballast.signals.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.ballast.amounts.Money;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.prices.domain.DayOfVolume;

/**
 * IAS 36: the close of the day less costs of disposal makes a lot worth less than it carries (accounting.md 1.4); a low within the
 * day says nothing. Value in use is not looked at: it is the test that compares with it.
 */
public final class CloseBelowCarrying {

    private final BigDecimal partKept;

    private CloseBelowCarrying(BigDecimal partKept) {
        this.partKept = partKept;
    }

    /**
     * @param lots as they stand at the end of the day, at least one with units
     * @param costsOfDisposal as a part of the price
     */
    public static Indicator of(List<LotPosition> lots, MarketDays market, BigDecimal costsOfDisposal) {
        if (!market.isClosed()) {
            return Indicator.lacking(Detector.PRICE_BELOW_CARRYING, MissingInput.CLOSE_OF_DAY);
        }
        CloseBelowCarrying rule = new CloseBelowCarrying(BigDecimal.ONE.subtract(costsOfDisposal));
        DayOfVolume close = market.days().getLast();
        List<LotPosition> below =
                lots.stream().filter(lot -> rule.isBelow(lot, close)).toList();
        Figure price = Figure.of(FigureName.CLOSE, close.close());
        LotPosition dearest = lots.stream()
                .filter(lot -> !lot.quantity().isZero())
                .max(Comparator.comparing(CloseBelowCarrying::carriedByUnit))
                .orElseThrow();
        IntPredicate fires = at -> rule.isBelow(dearest, market.days().get(at));
        if (below.isEmpty()) {
            return Indicator.notFired(Detector.PRICE_BELOW_CARRYING, Optional.empty(), List.of(price));
        }
        Money shortfall = below.stream()
                .map(lot -> lot.carryingAmount().minus(rule.worth(lot, close)))
                .reduce(Money::plus)
                .orElseThrow();
        return Indicator.fired(
                Detector.PRICE_BELOW_CARRYING,
                market.since(fires),
                List.of(
                        price,
                        Figure.of(FigureName.LOTS_BELOW, below.size()),
                        Figure.of(FigureName.SHORTFALL, shortfall.amount())));
    }

    private boolean isBelow(LotPosition lot, DayOfVolume close) {
        return worth(lot, close).compareTo(lot.carryingAmount()) < 0;
    }

    private Money worth(LotPosition lot, DayOfVolume close) {
        return Money.rounded(
                lot.quantity().units().multiply(close.close()).multiply(partKept),
                lot.carryingAmount().currency(),
                RoundingMode.HALF_UP);
    }

    private static BigDecimal carriedByUnit(LotPosition lot) {
        return lot.carryingAmount().amount().divide(lot.quantity().units(), 18, RoundingMode.HALF_UP);
    }
}
