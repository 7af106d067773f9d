package org.ballast.signals.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ballast.prices.domain.OnBalanceVolume;
import org.ballast.prices.domain.VolumeTrend;

/**
 * On-balance volume falls by more than a quarter of the average volume a day while the close is below its average, over 20 days
 * (accounting.md 11). Supporting evidence: it asks for a look, proposes nothing and changes no amount. That it does not fire is
 * only said of 20 days.
 */
public final class VolumeOutflow {

    private final MarketDays market;
    private final List<OnBalanceVolume> running;

    private VolumeOutflow(MarketDays market) {
        this.market = market;
        this.running = OnBalanceVolume.of(market.days());
    }

    public static Indicator of(MarketDays market) {
        return market.isClosed()
                ? new VolumeOutflow(market).indicator()
                : Indicator.lacking(Detector.OBV_DISTRIBUTION, MissingInput.CLOSE_OF_DAY);
    }

    /** The days from one on on which it flagged, in order. */
    public static List<LocalDate> flagged(MarketDays market, LocalDate from) {
        VolumeOutflow volumes = new VolumeOutflow(market);
        return IntStream.range(0, market.days().size())
                .filter(at -> !market.days().get(at).day().isBefore(from))
                .filter(volumes::fires)
                .mapToObj(at -> market.days().get(at).day())
                .toList();
    }

    /** How many of the days from one on it can be told of whether it flagged. */
    public static int known(MarketDays market, LocalDate from) {
        VolumeOutflow volumes = new VolumeOutflow(market);
        return (int) IntStream.range(0, market.days().size())
                .filter(at -> !market.days().get(at).day().isBefore(from))
                .filter(volumes::isKnown)
                .count();
    }

    private boolean isKnown(int at) {
        return fires(at)
                || (at + 1 >= VolumeTrend.DAYS
                        && trend(at).flatMap(VolumeTrend::normalised).isPresent());
    }

    private Indicator indicator() {
        Optional<VolumeTrend> trend = trend(market.end());
        if (trend.filter(VolumeTrend::flags).isPresent()) {
            return Indicator.fired(Detector.OBV_DISTRIBUTION, market.since(this::fires), figures(trend.orElseThrow()));
        }
        Optional<BigDecimal> normalised = trend.flatMap(VolumeTrend::normalised);
        if (normalised.isEmpty() || known() < VolumeTrend.DAYS) {
            return Indicator.lacking(
                    Detector.OBV_DISTRIBUTION, MissingInput.VOLUMES, Figure.of(FigureName.DAYS_KNOWN, known()));
        }
        return Indicator.notFired(
                Detector.OBV_DISTRIBUTION, market.lastFired(this::fires), figures(trend.orElseThrow()));
    }

    private int known() {
        return Math.min(running.size(), VolumeTrend.DAYS);
    }

    private boolean fires(int at) {
        return trend(at).filter(VolumeTrend::flags).isPresent();
    }

    private Optional<VolumeTrend> trend(int at) {
        int from = Math.max(0, at + 1 - VolumeTrend.DAYS);
        return at == from ? Optional.empty() : Optional.of(VolumeTrend.of(running.subList(from, at + 1)));
    }

    private List<Figure> figures(VolumeTrend trend) {
        return List.of(
                Figure.of(FigureName.SLOPE, trend.slope()),
                Figure.of(FigureName.SLOPE_BY_VOLUME, trend.normalised().orElseThrow()),
                Figure.of(FigureName.CLOSE, market.days().getLast().close()),
                Figure.of(FigureName.CHANGE, trend.priceChange()),
                Figure.of(FigureName.DAYS_KNOWN, known()));
    }
}
