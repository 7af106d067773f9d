package org.ballast.holdings.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import org.ballast.amounts.Quantity;
import org.ballast.measurement.domain.LotPosition;

/**
 * The lots that disposals can still take from, while disposals are given their lots one after the other: what one takes
 * the next does not find. It never goes below zero. A disposal costs what it takes, not what there is.
 */
public final class FreeLots {

    private final Map<Long, LotQueue> ofAsset = new HashMap<>();
    private final Map<Reach, LotQueue> ofWallet = new HashMap<>();
    private final Map<String, List<FreeLot>> byCode = new HashMap<>();
    private final Map<Long, List<FreeLot>> byId = new HashMap<>();
    private final Departures departures = new Departures();

    /**
     * A lot with its surroundings.
     *
     * @param lot of a lot that is in a pool its units alone
     * @param reserved units that waiting disposals have taken
     * @param lastPricedAt instant of the price of its last measurement, or that of its pool; {@link Instant#MIN} if there was
     *     none
     * @param pool that it is in, where the book averages its asset
     * @param homeWallet that the lot came into
     * @param arrivedAt when its units last came into the wallet, where they were moved; empty where they never were
     */
    public record Stock(
            LotPosition lot,
            long walletId,
            Quantity reserved,
            Instant lastPricedAt,
            Optional<StockOfPool> pool,
            long homeWallet,
            Optional<Instant> arrivedAt) {
        /** Of a lot that lies where it came into. */
        public Stock(
                LotPosition lot, long walletId, Quantity reserved, Instant lastPricedAt, Optional<StockOfPool> pool) {
            this(lot, walletId, reserved, lastPricedAt, pool, walletId, Optional.empty());
        }

        /** Of a lot that is a unit of account itself. */
        public Stock(LotPosition lot, long walletId, Quantity reserved, Instant lastPricedAt) {
            this(lot, walletId, reserved, lastPricedAt, Optional.empty());
        }

        /** Units that no disposal has taken. */
        Quantity free() {
            return lot.quantity().minus(reserved.min(lot.quantity()));
        }

        /** That many of them, in a wallet. */
        Stock part(Quantity units, long wallet, Optional<Instant> arrived) {
            return new Stock(lot, wallet, lot.quantity().minus(units), lastPricedAt, pool, homeWallet, arrived);
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
    record Reach(long assetId, long walletId) {}

    /**
     * @param stocks by (acquiredAt, id) of the lot, of one lot first what never was moved
     */
    public FreeLots(List<Stock> stocks) {
        this(stocks, Whereabouts.home());
    }

    /**
     * The same where units were moved between wallets.
     *
     * @param stocks as if they all lay where their lots came into
     */
    public FreeLots(List<Stock> stocks, Whereabouts whereabouts) {
        for (Stock stock : stocks) {
            whereabouts.spread(stock).forEach(part -> add(part, LotQueue::add));
        }
        departures.addAll(whereabouts.departures());
    }

    private void add(Stock stock, BiConsumer<LotQueue, FreeLot> into) {
        FreeLot lot = new FreeLot(stock);
        long asset = stock.lot().assetId();
        into.accept(ofAsset.computeIfAbsent(asset, none -> new LotQueue()), lot);
        into.accept(ofWallet.computeIfAbsent(new Reach(asset, stock.walletId()), none -> new LotQueue()), lot);
        byCode.computeIfAbsent(stock.lot().code(), none -> new ArrayList<>(1)).add(lot);
        byId.computeIfAbsent(stock.lot().id(), none -> new ArrayList<>(1)).add(lot);
    }

    /**
     * The lots for a disposal; they are then taken.
     *
     * <p>A test before the disposal belongs before it: a lot that was written down at a price after the disposal is
     * refused, as that test counted units that were gone.
     */
    public LotSelection take(DisposalRequest request) {
        LotSelection selection = choose(request);
        return selection instanceof LotSelection.Taken taken ? taken(request, taken) : selection;
    }

    /** The lots for a transfer; their units lie in the other wallet then. No test stands before it: it changes no amount. */
    LotSelection move(TransferRequest request) {
        LotSelection selection = choose(request.leaving());
        if (selection instanceof LotSelection.Taken taken) {
            Instant at = request.leaving().disposedAt();
            for (PendingDisposal.Part part : taken.parts()) {
                spread(request.leaving(), part).forEach(FreeLot::take);
                Stock arriving = lotsOf(part).getFirst().stock();
                add(arriving.part(part.quantity(), request.toWalletId(), Optional.of(at)), LotQueue::insert);
                departures.add(
                        new Reach(request.leaving().assetId(), request.walletId()),
                        arriving.lot().acquiredAt(),
                        part.lotId(),
                        at);
            }
        }
        return selection;
    }

    private LotSelection choose(DisposalRequest request) {
        if (!request.lots().isEmpty()) {
            return LotSelection.specific(
                    code -> inReach(request, code), request.disposedAt(), request.quantity(), request.lots());
        }
        LotSelection found = LotSelection.fifo(
                inReach(request),
                request.disposedAt(),
                request.quantity(),
                request.walletId().isEmpty());
        return leftLater(request, found).map(LotSelection.class::cast).orElse(found);
    }

    /** Where units left the wallet after a disposal out of it, that would have taken some of them. */
    private Optional<LotSelection.MovedSince> leftLater(DisposalRequest request, LotSelection found) {
        if (request.walletId().isEmpty()) {
            return Optional.empty();
        }
        Reach wallet = new Reach(request.assetId(), request.walletId().getAsLong());
        Optional<LotPosition> last = found instanceof LotSelection.Taken taken
                ? Optional.of(lotsOf(taken.parts().getLast()).getFirst().lot())
                : Optional.empty();
        return departures.after(wallet, request.disposedAt(), last).map(LotSelection.MovedSince::new);
    }

    /** The first lot with free units that was acquired after the disposal and would else be taken. */
    Optional<LotPosition> nextAfter(DisposalRequest request) {
        return inReach(request).firstAfter(request.disposedAt()).map(FreeLot::lot);
    }

    /** A lot by its code. */
    Optional<LotPosition> named(String code) {
        return byCode.getOrDefault(code, List.of()).stream().findFirst().map(FreeLot::lot);
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

    private List<FreeLot> inReach(DisposalRequest request, String code) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(lot -> lot.lot().assetId() == request.assetId())
                .filter(lot -> isInReach(request, lot))
                .toList();
    }

    private static boolean isInReach(DisposalRequest request, FreeLot lot) {
        return request.walletId().isEmpty()
                || request.walletId().getAsLong() == lot.stock().walletId();
    }

    private LotSelection taken(DisposalRequest request, LotSelection.Taken taken) {
        for (PendingDisposal.Part part : taken.parts()) {
            Stock stock = lotsOf(part).getFirst().stock();
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
        List<Place> away = new ArrayList<>();
        for (PendingDisposal.Part part : taken.parts()) {
            spread(request, part).forEach((lot, units) -> {
                lot.take(units);
                if (lot.stock().walletId() != lot.stock().homeWallet()) {
                    away.add(new Place(part.lotId(), lot.stock().walletId(), units));
                }
            });
        }
        LotSelection.Taken found = away.isEmpty() ? taken : taken.outOfPlaces(away);
        Optional<StockOfPool> pool =
                lotsOf(taken.parts().getFirst()).getFirst().stock().pool();
        return pool.map(each -> found.outOf(each.id())).orElse(found);
    }

    /** Units of a lot by where they lie, in the order in which they are taken. */
    private Map<FreeLot, Quantity> spread(DisposalRequest request, PendingDisposal.Part part) {
        Map<FreeLot, Quantity> spread = new LinkedHashMap<>();
        Quantity open = part.quantity();
        for (FreeLot lot : lotsOf(part)) {
            Quantity units = isInReach(request, lot) && lot.isThereAt(request.disposedAt())
                    ? lot.free().min(open)
                    : Quantity.ZERO;
            if (!units.isZero()) {
                spread.put(lot, units);
                open = open.minus(units);
            }
        }
        if (!open.isZero()) {
            throw new IllegalStateException("lot " + part.lotId() + " has " + open + " units less than were found");
        }
        return spread;
    }

    private List<FreeLot> lotsOf(PendingDisposal.Part part) {
        List<FreeLot> lots = byId.get(part.lotId());
        if (lots == null) {
            throw new IllegalStateException("lot " + part.lotId() + " is not among the lots");
        }
        return lots;
    }
}
