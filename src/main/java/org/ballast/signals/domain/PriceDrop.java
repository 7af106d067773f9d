package org.ballast.signals.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.ballast.prices.domain.DayOfVolume;

/**
 * The close is at most 80 % of the highest close of the last 30 days, its own included (accounting.md 4.1). A fall that is seen is
 * one whatever days are missing; that there was none is only said where all 30 are known.
 *
 * <p>Example: 60,000.00 twenty days ago and 48,000.00 today fire, 48,000.01 does not.
 */
public final class PriceDrop {

    /** Days that are looked back at. */
    public static final int DAYS = 30;

    private static final BigDecimal AT_MOST = new BigDecimal("0.80");
    private static final int DECIMALS = 6;

    private PriceDrop() {}

    public static Indicator of(MarketDays market) {
        if (!market.isClosed()) {
            return Indicator.lacking(Detector.PRICE_DROP_20_30D, MissingInput.CLOSE_OF_DAY);
        }
        int end = market.end();
        if (fires(market, end)) {
            return Indicator.fired(Detector.PRICE_DROP_20_30D, market.since(at -> fires(market, at)), figures(market));
        }
        if (market.known(end, DAYS) < DAYS) {
            return Indicator.lacking(
                    Detector.PRICE_DROP_20_30D,
                    MissingInput.CLOSES_OF_WINDOW,
                    Figure.of(FigureName.DAYS_KNOWN, market.known(end, DAYS)));
        }
        return Indicator.notFired(
                Detector.PRICE_DROP_20_30D, market.lastFired(at -> fires(market, at)), figures(market));
    }

    private static boolean fires(MarketDays market, int at) {
        BigDecimal highest = highest(market, at).close();
        return market.days().get(at).close().compareTo(highest.multiply(AT_MOST)) <= 0;
    }

    private static DayOfVolume highest(MarketDays market, int at) {
        DayOfVolume highest = market.days().get(at);
        for (int day = market.firstOf(at, DAYS); day < at; day++) {
            DayOfVolume other = market.days().get(day);
            highest = other.close().compareTo(highest.close()) > 0 ? other : highest;
        }
        return highest;
    }

    private static List<Figure> figures(MarketDays market) {
        DayOfVolume highest = highest(market, market.end());
        BigDecimal close = market.days().getLast().close();
        return List.of(
                Figure.of(FigureName.CLOSE, close),
                Figure.of(FigureName.HIGHEST_CLOSE, highest.close()),
                Figure.of(FigureName.HIGHEST_CLOSE_ON, highest.day()),
                Figure.of(
                        FigureName.CHANGE,
                        close.subtract(highest.close()).divide(highest.close(), DECIMALS, RoundingMode.HALF_UP)));
    }
}
