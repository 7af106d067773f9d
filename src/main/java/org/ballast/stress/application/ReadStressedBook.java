package org.ballast.stress.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.health.application.ReadHealth;
import org.ballast.health.domain.Figure;
import org.ballast.health.domain.HealthFigures;
import org.ballast.health.domain.Insolvency;
import org.ballast.hedging.application.ReadHedges;
import org.ballast.hedging.domain.HedgedAsset.LeftOut;
import org.ballast.hedging.domain.OpenHedge;
import org.ballast.holdings.application.ReadFalls;
import org.ballast.holdings.domain.CloseAge;
import org.ballast.holdings.domain.FallingLots;
import org.ballast.measurement.domain.Amounts;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.stress.application.LotBoards.OfAsset;
import org.ballast.stress.domain.StressedAsset;
import org.ballast.stress.domain.StressedBook;
import org.ballast.stress.persistence.PendingChanges;

/** A book as falls find it: figures of health, lots ready for any price, and what is open against them. */
@ApplicationScoped
class ReadStressedBook {

    private static final int MONTHS_OF_QUARTER = 3;

    @Inject
    private ReadHealth readHealth;

    @Inject
    private LotBoards lotBoards;

    @Inject
    private PendingChanges pendingChanges;

    @Inject
    private ReadHedges readHedges;

    @Inject
    private ReadFalls readFalls;

    @Inject
    private Assets assets;

    @Inject
    private Clock clock;

    /**
     * What was read.
     *
     * @param left positions that could not be counted
     * @param stale assets that fall from a close which is too old, by symbol
     */
    record Found(StressedBook book, TestPeriod period, List<LeftOut> left, List<String> stale) {}

    /** As it is posted. */
    Found of(ReportingEntity entity, LocalDate asOf) {
        return of(entity, asOf, readHealth.figures(entity, List.of(asOf)).getFirst(), false);
    }

    /**
     * @param figures of the day
     * @param withPending whether what proposals wait to write down counts as written down
     */
    Found of(ReportingEntity entity, LocalDate asOf, HealthFigures figures, boolean withPending) {
        long bookId = entity.book().id();
        TestPeriod period = quarter(entity, asOf);
        Map<Long, Amounts> pending = withPending ? pendingChanges.byLot(bookId, asOf) : Map.of();
        Map<String, OpenHedge> open = readHedges.open(entity, asOf);
        List<StressedAsset> stressed =
                assets(entity, asOf, lotBoards.of(entity, asOf, entity.startOf(period.from()), pending), open);
        Money waiting = sum(entity, pending.values());
        Money ofLots = Money.sum(stressed.stream().map(StressedAsset::carrying).toList(), entity.functionalCurrency());
        return new Found(
                new StressedBook(
                        figures.of(Figure.TOTAL_ASSETS).plus(waiting),
                        figures.of(Figure.TOTAL_LIABILITIES),
                        figures.of(Figure.TEMPORARY_EQUITY),
                        Insolvency.beyondLots(figures, ofLots.minus(waiting)),
                        stressed,
                        entity.taxRate()),
                period,
                open.values().stream().flatMap(each -> each.left().stream()).toList(),
                stale(stressed, CloseAge.on(entity.startOf(asOf.plusDays(1)), clock.instant())));
    }

    private static List<String> stale(List<StressedAsset> stressed, CloseAge age) {
        return stressed.stream()
                .filter(asset -> asset.market()
                        .filter(market -> age.isStale(market.closedAt()))
                        .isPresent())
                .map(StressedAsset::asset)
                .toList();
    }

    /** The quarter of the book's fiscal year that a day is in, up to that day: the period whose lows count so far. */
    static TestPeriod quarter(ReportingEntity entity, LocalDate day) {
        LocalDate year = entity.book().fiscalYearStart(day);
        long quarters = ChronoUnit.MONTHS.between(year, day) / MONTHS_OF_QUARTER;
        return TestPeriod.through(year.plusMonths(quarters * MONTHS_OF_QUARTER), day);
    }

    private List<StressedAsset> assets(
            ReportingEntity entity, LocalDate asOf, List<OfAsset> lots, Map<String, OpenHedge> open) {
        Map<Long, Asset> known = assets.all().stream().collect(Collectors.toMap(Asset::id, asset -> asset));
        Map<String, OpenHedge> left = new HashMap<>(open);
        List<StressedAsset> found = new ArrayList<>();
        for (OfAsset held : lots) {
            Asset asset = Objects.requireNonNull(known.get(held.assetId()));
            String symbol = asset.symbol();
            Optional<OpenHedge> hedge = Optional.ofNullable(left.remove(symbol));
            found.add(new StressedAsset(
                    held.assetId(),
                    symbol,
                    held.units(),
                    held.carrying(),
                    held.lots(),
                    hedge.orElse(OpenHedge.NOTHING).hedge(),
                    isSteady(asset)));
        }
        left.forEach((symbol, hedge) -> found.add(notHeld(entity, asOf, assets.bySymbol(symbol), hedge)));
        return found.stream().sorted(Comparator.comparing(StressedAsset::asset)).toList();
    }

    private StressedAsset notHeld(ReportingEntity entity, LocalDate asOf, Asset asset, OpenHedge hedge) {
        return new StressedAsset(
                asset.id(),
                asset.symbol(),
                Quantity.ZERO,
                Money.zero(entity.functionalCurrency()),
                readFalls.marketOf(entity, asset.id(), asOf).map(market -> FallingLots.of(List.of(), market)),
                hedge.hedge(),
                isSteady(asset));
    }

    /** As in the margin ladder: who can have a coin redeemed has its price. */
    private static boolean isSteady(Asset asset) {
        return !asset.scope().noEnforceableRights();
    }

    private static Money sum(ReportingEntity entity, Collection<Amounts> changes) {
        return Money.sum(changes.stream().map(Amounts::carryingAmount).toList(), entity.functionalCurrency());
    }
}
