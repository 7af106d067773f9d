package org.ballast.holdings.domain;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.amounts.Quantity;
import org.ballast.measurement.domain.LotPosition;

/**
 * The lots that disposals can still take from, while disposals are given their lots one after the other: what one takes
 * the next does not find. It never goes below zero. A disposal costs what it takes, not what there is.
 */
public final class FreeLots {

    private final Map<Long, LotQueue> ofAsset = new HashMap<>();
    private final Map<Reach, LotQueue> ofWallet = new HashMap<>();
    private final Map<String, FreeLot> byCode = new HashMap<>();
    private final Map<Long, FreeLot> byId = new HashMap<>();

    /**
     * A lot with its surroundings.
     *
     * @param lot of a lot that is in a pool its units alone
     * @param reserved units that waiting disposals have taken
     * @param lastPricedAt instant of the price of its last measurement, or that of its pool; {@link Instant#MIN} if there was
     *     none
     * @param pool that it is in, where the book averages its asset
     */
    public record Stock(
            LotPosition lot, long walletId, Quantity reserved, Instant lastPricedAt, Optional<StockOfPool> pool) {
        /** Of a lot that is a unit of account itself. */
        public Stock(LotPosition lot, long walletId, Quantity reserved, Instant lastPricedAt) {
            this(lot, walletId, reserved, lastPricedAt, Optional.empty());
        }
    }

    /**
     * The pool that lots are in.
     *
     * @param code of the pool
     * @param lastAveraged the last disposal that is posted at its average
     */
    public record StockOfPool(long id, String code, Optional<LotSelection.AveragedSince> lastAveraged) {}

    /** What a disposal that is limited to a wallet can reach. */
    private record Reach(long assetId, long walletId) {}

    /**
     * @param stocks by (acquiredAt, id) of the lot
     */
    public FreeLots(List<Stock> stocks) {
        for (Stock stock : stocks) {
            FreeLot lot = new FreeLot(stock);
            long asset = stock.lot().assetId();
            ofAsset.computeIfAbsent(asset, none -> new LotQueue()).add(lot);
            ofWallet.computeIfAbsent(new Reach(asset, stock.walletId()), none -> new LotQueue())
                    .add(lot);
            byCode.put(stock.lot().code(), lot);
            byId.put(stock.lot().id(), lot);
        }
    }

    /**
     * The lots for a disposal; they are then taken.
     *
     * <p>A test before the disposal belongs before it: a lot that was written down at a price after the disposal is
     * refused, as that test counted units that were gone.
     */
    public LotSelection take(DisposalRequest request) {
        LotSelection selection = request.lots().isEmpty()
                ? LotSelection.fifo(inReach(request), request.disposedAt(), request.quantity())
                : LotSelection.specific(
                        code -> inReach(request, code), request.disposedAt(), request.quantity(), request.lots());
        return selection instanceof LotSelection.Taken taken ? taken(request, taken) : selection;
    }

    /** The first lot with free units that was acquired after the disposal and would else be taken. */
    Optional<LotPosition> nextAfter(DisposalRequest request) {
        return inReach(request).firstAfter(request.disposedAt()).map(FreeLot::lot);
    }

    /** A lot by its code. */
    Optional<LotPosition> named(String code) {
        return Optional.ofNullable(byCode.get(code)).map(FreeLot::lot);
    }

    /** Free units that were there at the disposal in wallets that it does not take from. */
    Quantity elsewhere(DisposalRequest request) {
        if (request.walletId().isEmpty()) {
            return Quantity.ZERO;
        }
        Quantity anywhere =
                ofAsset.getOrDefault(request.assetId(), new LotQueue()).freeAt(request.disposedAt());
        return anywhere.minus(inReach(request).freeAt(request.disposedAt()));
    }

    private LotQueue inReach(DisposalRequest request) {
        OptionalLong wallet = request.walletId();
        return wallet.isEmpty()
                ? ofAsset.getOrDefault(request.assetId(), new LotQueue())
                : ofWallet.getOrDefault(new Reach(request.assetId(), wallet.getAsLong()), new LotQueue());
    }

    private Optional<FreeLot> inReach(DisposalRequest request, String code) {
        return Optional.ofNullable(byCode.get(code))
                .filter(lot -> lot.lot().assetId() == request.assetId())
                .filter(lot -> request.walletId().isEmpty()
                        || request.walletId().getAsLong() == lot.stock().walletId());
    }

    private LotSelection taken(DisposalRequest request, LotSelection.Taken taken) {
        for (PendingDisposal.Part part : taken.parts()) {
            Stock stock = lot(part).stock();
            Optional<LotSelection> later = stock.pool()
                    .flatMap(StockOfPool::lastAveraged)
                    .filter(sale -> sale.disposedAt().isAfter(request.disposedAt()))
                    .map(sale -> sale);
            if (later.isPresent()) {
                return later.get();
            }
            if (!stock.lastPricedAt().isBefore(request.disposedAt())) {
                return new LotSelection.ImpairedSince(
                        stock.pool().map(StockOfPool::code).orElse(stock.lot().code()), stock.lastPricedAt());
            }
        }
        taken.parts().forEach(part -> lot(part).take(part.quantity()));
        Optional<StockOfPool> pool = lot(taken.parts().getFirst()).stock().pool();
        return pool.map(each -> taken.outOf(each.id())).orElse(taken);
    }

    private FreeLot lot(PendingDisposal.Part part) {
        FreeLot lot = byId.get(part.lotId());
        if (lot == null) {
            throw new IllegalStateException("lot " + part.lotId() + " is not among the lots");
        }
        return lot;
    }
}
