package org.ballast.signals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.prices.application.PriceBars;
import org.ballast.prices.domain.PriceBar;
import org.ballast.prices.domain.VolumeTrend;
import org.ballast.signals.domain.MarketDays;
import org.ballast.writedowns.application.PrincipalMarketPrices;

/** The prices that the detectors of an asset look at. Call it inside a transaction. */
@ApplicationScoped
class ReadAssetMarkets {

    /** How far back days are read: a fiscal year, and the 180 days before its first. */
    private static final int DAYS = 600;

    @Inject
    private PrincipalMarketPrices principal;

    @Inject
    private PriceBars prices;

    @Inject
    private Clock clock;

    /**
     * Everything that is known for the end of a day.
     *
     * @param first from when on lows are needed
     */
    AssetMarket of(ReportingEntity entity, AccountingPolicy policy, LocalDate day, Instant first) {
        Instant end = entity.startOf(day.plusDays(1));
        Instant oldest = entity.startOf(day.minusDays(DAYS));
        Instant from = first.isBefore(oldest) ? first : oldest;
        PrincipalMarketPrices.Found found = principal.between(entity, policy, from, end);
        List<PriceBar> usable = found.stretches().size() == 1
                ? found.prices().usable()
                : prices.inForce(policy.marketId(), policy.assetId(), entity.functionalCurrency(), oldest, end);
        List<PriceBar> bars = within(usable, oldest, end);
        return new AssetMarket(policy, found.prices(), from, bars, days(entity, bars, day));
    }

    /** The days of the principal market of the last one, and of those before the first that its trend looks back at. */
    MarketDays days(ReportingEntity entity, AccountingPolicy policy, LocalDate first, LocalDate last) {
        Instant from = entity.startOf(first.minusDays(2L * VolumeTrend.DAYS));
        Instant end = entity.startOf(last.plusDays(1));
        List<PriceBar> usable =
                prices.inForce(policy.marketId(), policy.assetId(), entity.functionalCurrency(), from, end);
        return days(entity, within(usable, from, end), last);
    }

    private static List<PriceBar> within(List<PriceBar> bars, Instant from, Instant end) {
        return bars.stream()
                .filter(bar -> !bar.opensAt().isBefore(from))
                .filter(bar -> !bar.closesAt().isAfter(end))
                .toList();
    }

    private MarketDays days(ReportingEntity entity, List<PriceBar> bars, LocalDate day) {
        return MarketDays.of(bars, entity.cutOffZone(), day, entity.book().fiscalYearStart(day), clock.instant());
    }
}
