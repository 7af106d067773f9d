package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.ballast.amounts.Quantity;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.FallingLot;
import org.ballast.holdings.domain.FallingLots;
import org.ballast.holdings.domain.MarketOfAsset;
import org.ballast.holdings.persistence.LotStandings;
import org.ballast.holdings.persistence.LotStandings.Standing;
import org.ballast.journal.application.Ledger;
import org.ballast.journal.domain.LedgerPosition;
import org.ballast.measurement.domain.Amounts;
import org.jspecify.annotations.Nullable;

/**
 * The lots of a book as of a day, ready for any price, remembered until the newest entry or a market changes and as long as there is
 * memory: a further fall reads no lot.
 */
@ApplicationScoped
class LotsByPrice {

    private final Map<Long, SoftReference<Board>> known = new ConcurrentHashMap<>();

    @Inject
    private Ledger ledger;

    @Inject
    private LotStandings standings;

    /**
     * All lots of one asset.
     *
     * @param lots how many
     * @param byPrice empty where no policy or no price is known
     */
    record OfAsset(long assetId, long lots, Quantity units, Amounts amounts, Optional<FallingLots> byPrice) {}

    private record Key(LocalDate day, Optional<LedgerPosition> position, Map<Long, MarketOfAsset> markets) {}

    private record Board(Key key, List<OfAsset> assets) {}

    /**
     * @param markets of the assets that the book measures, by key of the asset
     */
    List<OfAsset> of(ReportingEntity entity, LocalDate asOf, Map<Long, MarketOfAsset> markets) {
        long bookId = entity.book().id();
        Key key = new Key(asOf, ledger.position(bookId, asOf), Map.copyOf(markets));
        @Nullable SoftReference<Board> kept = known.get(bookId);
        @Nullable Board before = kept == null ? null : kept.get();
        if (before != null && before.key().equals(key)) {
            return before.assets();
        }
        List<OfAsset> read = read(entity, key);
        known.put(bookId, new SoftReference<>(new Board(key, read)));
        return read;
    }

    private List<OfAsset> read(ReportingEntity entity, Key key) {
        Map<Long, List<Standing>> byAsset = new TreeMap<>();
        standings.each(
                entity,
                key.day(),
                lot -> byAsset.computeIfAbsent(lot.assetId(), id -> new ArrayList<>())
                        .add(lot));
        return byAsset.entrySet().stream()
                .map(each -> ofAsset(
                        entity,
                        each.getKey(),
                        each.getValue(),
                        Optional.ofNullable(key.markets().get(each.getKey()))))
                .toList();
    }

    private static OfAsset ofAsset(
            ReportingEntity entity, long assetId, List<Standing> lots, Optional<MarketOfAsset> market) {
        Quantity units = lots.stream().map(Standing::units).reduce(Quantity.ZERO, Quantity::plus);
        Amounts amounts =
                lots.stream().map(Standing::amounts).reduce(Amounts.zero(entity.functionalCurrency()), Amounts::plus);
        return new OfAsset(
                assetId,
                lots.size(),
                units,
                amounts,
                market.map(known -> FallingLots.of(
                        lots.stream().map(lot -> falling(lot, known)).toList(), known)));
    }

    private static FallingLot falling(Standing lot, MarketOfAsset market) {
        return new FallingLot(
                lot.lotId(), lot.units(), lot.amounts(), market.model().model().mostCarried(lot.amounts()));
    }
}
