package org.ballast.stress.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.ReadFalls;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.domain.FallingLot;
import org.ballast.holdings.domain.FallingLots;
import org.ballast.holdings.domain.MarketOfAsset;
import org.ballast.holdings.persistence.LotStandings;
import org.ballast.holdings.persistence.LotStandings.Standing;
import org.ballast.holdings.persistence.Policies;
import org.ballast.journal.application.Ledger;
import org.ballast.journal.domain.LedgerPosition;
import org.ballast.measurement.domain.Amounts;
import org.ballast.measurement.domain.PricesNeeded;
import org.ballast.writedowns.application.PrincipalMarketPrices;
import org.jspecify.annotations.Nullable;

/**
 * The lots of a book, ready for any price, remembered until something that they rest on changes: the newest entry, a policy, a
 * price of the period or a proposal that waits. So a step of a slider reads no lot.
 */
@ApplicationScoped
class LotBoards {

    private static final int BOOKS = 12;

    private final Map<Long, Board> known = new ConcurrentHashMap<>();

    @Inject
    private Ledger ledger;

    @Inject
    private Policies policies;

    @Inject
    private ReadFalls readFalls;

    @Inject
    private PrincipalMarketPrices principalMarketPrices;

    @Inject
    private LotStandings standings;

    /**
     * All lots of one asset.
     *
     * @param lots empty where no policy or no price is known
     */
    record OfAsset(long assetId, Quantity units, Money carrying, Optional<FallingLots> lots) {}

    private record Key(
            LocalDate day,
            Optional<LedgerPosition> position,
            Map<Long, KnownMarket> markets,
            Map<Long, Amounts> pending) {}

    private record Board(Key key, List<OfAsset> assets) {}

    /**
     * @param from first instant of the period whose lows count
     * @param pending what waits to be written down, by key of the lot
     */
    List<OfAsset> of(ReportingEntity entity, LocalDate asOf, Instant from, Map<Long, Amounts> pending) {
        long bookId = entity.book().id();
        Key key = new Key(asOf, ledger.position(bookId, asOf), markets(entity, asOf, from), Map.copyOf(pending));
        Board before = known.get(bookId);
        if (before != null && before.key().equals(key)) {
            return before.assets();
        }
        List<OfAsset> read = read(entity, key, from);
        if (known.size() >= BOOKS) {
            known.clear();
        }
        known.put(bookId, new Board(key, read));
        return read;
    }

    private Map<Long, KnownMarket> markets(ReportingEntity entity, LocalDate asOf, Instant from) {
        long bookId = entity.book().id();
        Map<Long, KnownMarket> markets = new TreeMap<>();
        policies.of(bookId).stream()
                .map(AccountingPolicy::assetId)
                .distinct()
                .forEach(asset -> policies.inForce(bookId, asset, asOf)
                        .ifPresent(policy -> readFalls
                                .marketOf(entity, asset, asOf)
                                .ifPresent(market -> markets.put(asset, market(entity, asOf, from, policy, market)))));
        return markets;
    }

    private KnownMarket market(
            ReportingEntity entity, LocalDate asOf, Instant from, AccountingPolicy policy, MarketOfAsset market) {
        boolean everyLow = policy.model().model().pricesNeeded() == PricesNeeded.EVERY_LOW;
        return new KnownMarket(
                policy,
                market,
                everyLow
                        ? principalMarketPrices
                                .between(entity, policy, from, entity.startOf(asOf.plusDays(1)))
                                .prices()
                                .usable()
                        : List.of());
    }

    private List<OfAsset> read(ReportingEntity entity, Key key, Instant from) {
        Map<Long, List<Standing>> byAsset = new TreeMap<>();
        standings.each(
                entity,
                key.day(),
                lot -> byAsset.computeIfAbsent(lot.assetId(), id -> new ArrayList<>())
                        .add(lot));
        Instant to = entity.startOf(key.day().plusDays(1));
        return byAsset.entrySet().stream()
                .map(each -> ofAsset(entity, each.getKey(), each.getValue(), key, from, to))
                .toList();
    }

    private static OfAsset ofAsset(
            ReportingEntity entity, long assetId, List<Standing> lots, Key key, Instant from, Instant to) {
        Quantity units = lots.stream().map(Standing::units).reduce(Quantity.ZERO, Quantity::plus);
        Map<Long, Amounts> standing = lots.stream().collect(Collectors.toMap(Standing::lotId, lot -> after(lot, key)));
        Money carrying = Money.sum(
                standing.values().stream().map(Amounts::carryingAmount).toList(), entity.functionalCurrency());
        @Nullable KnownMarket market = key.markets().get(assetId);
        if (market == null) {
            return new OfAsset(assetId, units, carrying, Optional.empty());
        }
        Optional<LowsOfPeriod> lows =
                market.everyLowCounts() ? Optional.of(new LowsOfPeriod(entity, market, from, to)) : Optional.empty();
        List<FallingLot> stressed = lots.stream()
                .map(lot -> stressed(lot, standing.getOrDefault(lot.lotId(), lot.amounts()), market, lows))
                .toList();
        return new OfAsset(assetId, units, carrying, Optional.of(FallingLots.of(stressed, market.market())));
    }

    private static Amounts after(Standing lot, Key key) {
        @Nullable Amounts change = key.pending().get(lot.lotId());
        return change == null ? lot.amounts() : lot.amounts().plus(change);
    }

    private static FallingLot stressed(
            Standing lot, Amounts standing, KnownMarket market, Optional<LowsOfPeriod> lows) {
        Optional<Money> most = market.market().model().model().mostCarried(standing);
        return new FallingLot(
                lot.lotId(),
                lot.units(),
                standing,
                most.map(bound -> lows.map(seen -> seen.leftOf(lot, standing))
                        .filter(left -> left.compareTo(bound) < 0)
                        .orElse(bound)));
    }
}
