package org.ballast.signals.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.ballast.prices.domain.DayOfVolume;

/**
 * A day of the last 30 has on average less than a quarter of the volume of a day of the last 180 (accounting.md 4.1). Averages are
 * over the days that are known; of fewer than nine in ten nothing is said.
 */
public final class VolumeCollapse {

    private static final int SHORT = 30;
    private static final int LONG = 180;
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private static final int DECIMALS = 6;

    private final MarketDays market;
    private final List<BigDecimal> before = new ArrayList<>();

    private VolumeCollapse(MarketDays market) {
        this.market = market;
        BigDecimal sum = BigDecimal.ZERO;
        before.add(sum);
        for (DayOfVolume day : market.days()) {
            sum = sum.add(day.volume());
            before.add(sum);
        }
    }

    public static Indicator of(MarketDays market) {
        return market.isClosed()
                ? new VolumeCollapse(market).indicator()
                : Indicator.lacking(Detector.VOLUME_COLLAPSE, MissingInput.CLOSE_OF_DAY);
    }

    private Indicator indicator() {
        int end = market.end();
        if (!isKnown(end)) {
            return Indicator.lacking(
                    Detector.VOLUME_COLLAPSE,
                    MissingInput.VOLUMES,
                    Figure.of(FigureName.DAYS_KNOWN, market.known(end, LONG)));
        }
        return fires(end)
                ? Indicator.fired(Detector.VOLUME_COLLAPSE, market.since(this::fires), figures(end))
                : Indicator.notFired(Detector.VOLUME_COLLAPSE, market.lastFired(this::fires), figures(end));
    }

    private boolean isKnown(int at) {
        return market.known(at, SHORT) * 10 >= SHORT * 9
                && market.known(at, LONG) * 10 >= LONG * 9
                && sum(at, LONG).signum() > 0;
    }

    private boolean fires(int at) {
        return isKnown(at)
                && sum(at, SHORT)
                                .multiply(BigDecimal.valueOf(market.known(at, LONG)))
                                .multiply(FOUR)
                                .compareTo(sum(at, LONG).multiply(BigDecimal.valueOf(market.known(at, SHORT))))
                        < 0;
    }

    private BigDecimal sum(int at, int window) {
        return before.get(at + 1).subtract(before.get(market.firstOf(at, window)));
    }

    private List<Figure> figures(int at) {
        BigDecimal shorter = mean(at, SHORT);
        BigDecimal longer = mean(at, LONG);
        return List.of(
                Figure.of(FigureName.VOLUME_OF_30_DAYS, shorter),
                Figure.of(FigureName.VOLUME_OF_180_DAYS, longer),
                Figure.of(
                        FigureName.SHARE_OF_VOLUME,
                        sum(at, SHORT)
                                .multiply(BigDecimal.valueOf(market.known(at, LONG)))
                                .divide(
                                        sum(at, LONG).multiply(BigDecimal.valueOf(market.known(at, SHORT))),
                                        DECIMALS,
                                        RoundingMode.HALF_UP)),
                Figure.of(FigureName.DAYS_KNOWN, market.known(at, LONG)));
    }

    private BigDecimal mean(int at, int window) {
        return sum(at, window).divide(BigDecimal.valueOf(market.known(at, window)), DECIMALS, RoundingMode.HALF_UP);
    }
}
