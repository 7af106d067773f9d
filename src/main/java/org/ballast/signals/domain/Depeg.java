package org.ballast.signals.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ballast.prices.domain.PriceBar;

/**
 * A coin that is pegged to the currency of the book is traded below 0.99 of it for more than 24 hours (accounting.md 4.1). A bar
 * whose high is below shows it for its whole length; one that merely closes below begins such a time at its end. Hours without a
 * bar end it.
 *
 * <p>Whether the coin is pegged to the currency is told by its prices: half of all closes lie within 0.98 and 1.02.
 */
public final class Depeg {

    private static final BigDecimal PEG = new BigDecimal("0.99");
    private static final BigDecimal LOWEST_MIDDLE = new BigDecimal("0.98");
    private static final BigDecimal HIGHEST_MIDDLE = new BigDecimal("1.02");
    private static final Duration LONG = Duration.ofDays(1);
    private static final long SECONDS_AN_HOUR = 3_600;

    private final ZoneId zone;
    private final LocalDate yearStart;
    private Optional<Instant> since = Optional.empty();
    private Instant until = Instant.MIN;
    private boolean begunBefore;
    private Optional<LocalDate> last = Optional.empty();

    private Depeg(ZoneId zone, LocalDate yearStart) {
        this.zone = zone;
        this.yearStart = yearStart;
    }

    /**
     * @param bars usable ones by opening, in the currency of the book
     * @param market the days of the same bars
     */
    public static Indicator of(List<PriceBar> bars, MarketDays market, ZoneId zone) {
        if (!market.isClosed()) {
            return Indicator.lacking(Detector.STABLECOIN_DEPEG, MissingInput.CLOSE_OF_DAY);
        }
        if (!isPegged(bars)) {
            return Indicator.lacking(Detector.STABLECOIN_DEPEG, MissingInput.PEG_IN_CURRENCY);
        }
        Depeg depeg = new Depeg(zone, market.yearStart());
        bars.forEach(depeg::add);
        Figure close = Figure.of(FigureName.CLOSE, market.days().getLast().close());
        return depeg.isLong()
                ? Indicator.fired(
                        Detector.STABLECOIN_DEPEG,
                        depeg.since.map(begin -> LocalDate.ofInstant(begin, zone)),
                        List.of(close, Figure.of(FigureName.HOURS_BELOW, depeg.hours())))
                : Indicator.notFired(Detector.STABLECOIN_DEPEG, depeg.last, List.of(close));
    }

    private static boolean isPegged(List<PriceBar> bars) {
        List<BigDecimal> closes =
                bars.stream().map(bar -> bar.close().perUnit()).sorted().toList();
        BigDecimal middle = closes.get(closes.size() / 2);
        return middle.compareTo(LOWEST_MIDDLE) >= 0 && middle.compareTo(HIGHEST_MIDDLE) <= 0;
    }

    private void add(PriceBar bar) {
        if (bar.opensAt().isAfter(until)) {
            since = Optional.empty();
        }
        if (isBelow(bar.high().perUnit())) {
            begunBefore = since.isPresent() && begunBefore;
            since = since.or(() -> Optional.of(bar.opensAt()));
        } else {
            begunBefore = isBelow(bar.close().perUnit());
            since = begunBefore ? Optional.of(bar.closesAt()) : Optional.empty();
        }
        until = bar.closesAt().isAfter(until) ? bar.closesAt() : until;
        LocalDate day = LocalDate.ofInstant(bar.closesAt().minusNanos(1), zone);
        if (isLong() && !day.isBefore(yearStart)) {
            last = Optional.of(day);
        }
    }

    private boolean isLong() {
        return since.map(begin -> Duration.between(begin, until).compareTo(LONG))
                .filter(longer -> longer > 0 || (longer == 0 && begunBefore))
                .isPresent();
    }

    private BigDecimal hours() {
        return BigDecimal.valueOf(Duration.between(since.orElseThrow(), until).toSeconds())
                .divide(BigDecimal.valueOf(SECONDS_AN_HOUR), 0, RoundingMode.DOWN);
    }

    private static boolean isBelow(BigDecimal price) {
        return price.compareTo(PEG) < 0;
    }
}
