package org.ballast.holdings.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.amounts.Quantity;

/**
 * The lots that disposals can still take from, while disposals are given their lots one after the other: what one takes
 * the next does not find. It never goes below zero.
 */
public final class FreeLots {

    private final List<Stock> stocks = new ArrayList<>();

    /**
     * A lot with its surroundings.
     *
     * @param reserved units that waiting disposals have taken
     * @param lastPricedAt instant of the price of its last impairment, {@link Instant#MIN} if there was none
     */
    public record Stock(LotPosition lot, long walletId, Quantity reserved, Instant lastPricedAt) {}

    private final Map<Long, Quantity> reserved = new HashMap<>();

    /**
     * @param stocks by (acquiredAt, id) of the lot
     */
    public FreeLots(List<Stock> stocks) {
        this.stocks.addAll(stocks);
        stocks.forEach(stock -> reserved.put(stock.lot().id(), stock.reserved()));
    }

    /**
     * The lots for a disposal; they are then taken.
     *
     * <p>A test before the disposal belongs before it: a lot that was written down at a price after the disposal is
     * refused, as that test counted units that were gone.
     */
    public LotSelection take(DisposalRequest request) {
        List<LotSelection.Available> available = ofAsset(request)
                .filter(stock -> isInReach(stock, request))
                .map(stock -> new LotSelection.Available(stock.lot(), free(stock.lot())))
                .toList();
        LotSelection selection = request.lots().isEmpty()
                ? LotSelection.fifo(available, request.disposedAt(), request.quantity())
                : LotSelection.specific(available, request.disposedAt(), request.quantity(), request.lots());
        return selection instanceof LotSelection.Taken taken ? taken(request, taken) : selection;
    }

    /** The first lot with free units that was acquired after the disposal and would else be taken. */
    Optional<LotPosition> nextAfter(DisposalRequest request) {
        return ofAsset(request)
                .filter(stock -> isInReach(stock, request) && !free(stock.lot()).isZero())
                .map(Stock::lot)
                .filter(lot -> lot.acquiredAt().isAfter(request.disposedAt()))
                .findFirst();
    }

    /** A lot by its code. */
    Optional<LotPosition> named(String code) {
        return stocks.stream()
                .map(Stock::lot)
                .filter(lot -> lot.code().equals(code))
                .findFirst();
    }

    /** Free units that were there at the disposal in wallets that it does not take from. */
    Quantity elsewhere(DisposalRequest request) {
        return ofAsset(request)
                .filter(stock -> !isInReach(stock, request))
                .filter(stock -> !stock.lot().acquiredAt().isAfter(request.disposedAt()))
                .map(stock -> free(stock.lot()))
                .reduce(Quantity.ZERO, Quantity::plus);
    }

    private Stream<Stock> ofAsset(DisposalRequest request) {
        return stocks.stream().filter(stock -> stock.lot().assetId() == request.assetId());
    }

    private static boolean isInReach(Stock stock, DisposalRequest request) {
        return request.walletId().isEmpty() || request.walletId().getAsLong() == stock.walletId();
    }

    private Quantity free(LotPosition lot) {
        Quantity taken = reserved.getOrDefault(lot.id(), Quantity.ZERO).min(lot.quantity());
        return lot.quantity().minus(taken);
    }

    private LotSelection taken(DisposalRequest request, LotSelection.Taken taken) {
        for (Stock stock : stocks) {
            boolean isPart = taken.parts().stream()
                    .anyMatch(part -> part.lotId() == stock.lot().id());
            if (isPart && !stock.lastPricedAt().isBefore(request.disposedAt())) {
                return new LotSelection.ImpairedSince(stock.lot().code(), stock.lastPricedAt());
            }
        }
        taken.parts().forEach(part -> reserved.merge(part.lotId(), part.quantity(), Quantity::plus));
        return taken;
    }
}
