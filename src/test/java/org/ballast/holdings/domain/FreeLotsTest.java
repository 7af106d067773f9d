package org.ballast.holdings.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.LongStream;
import org.ballast.amounts.Quantity;
import org.ballast.measurement.domain.CostMethod;
import org.ballast.measurement.domain.LotPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FreeLotsTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** Beside a search through all lots for each disposal, over assets and wallets, some of them named. */
    @ParameterizedTest
    @MethodSource("seeds")
    void disposalsTakeWhatASearchThroughAllLotsWouldFind(long seed) {
        Random random = new Random(seed);
        List<FreeLots.Stock> stocks = new ArrayList<>();
        Map<Long, Quantity> free = new LinkedHashMap<>();
        for (int id = 1; id <= 40; id++) {
            stocks.add(stock(random, id));
            free.put((long) id, stocks.getLast().lot().quantity());
        }
        FreeLots lots = new FreeLots(stocks);
        int taken = 0;
        for (int number = 0; number < 60; number++) {
            DisposalRequest request = request(random, number);
            LotSelection expected = searched(stocks, free, request);
            assertThat(lots.take(request)).isEqualTo(expected);
            taken += expected instanceof LotSelection.Taken ? 1 : 0;
        }
        assertThat(taken).isGreaterThan(5);
    }

    private static FreeLots.Stock stock(Random random, int id) {
        LotPosition lot = new LotPosition(
                id,
                "L" + id,
                1 + random.nextInt(2),
                Samples.DAY_1.plusSeconds(id),
                false,
                Quantity.of(String.valueOf(1 + random.nextInt(9))),
                Samples.usd("100.00"),
                Samples.usd("0.00"));
        return new FreeLots.Stock(lot, 1 + random.nextInt(3), Quantity.ZERO, Instant.MIN);
    }

    private static DisposalRequest request(Random random, int number) {
        int units = 1 + random.nextInt(6);
        Instant at = Samples.DAY_1.plusSeconds(random.nextInt(60));
        Map<String, Quantity> named = random.nextInt(4) > 0
                ? Map.of()
                : Map.of("L" + (1 + random.nextInt(40)), Quantity.of(String.valueOf(units)));
        return new DisposalRequest(
                "D" + number,
                1 + random.nextInt(2),
                at,
                Samples.COMPANY.dayOf(at),
                false,
                Quantity.of(String.valueOf(units)),
                Samples.usd("1.00"),
                Samples.usd("0.00"),
                random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(1 + random.nextInt(3)),
                named,
                2);
    }

    private static LotSelection searched(
            List<FreeLots.Stock> stocks, Map<Long, Quantity> free, DisposalRequest request) {
        List<FreeLots.Stock> inReach = stocks.stream()
                .filter(stock -> stock.lot().assetId() == request.assetId())
                .filter(stock ->
                        request.walletId().isEmpty() || request.walletId().getAsLong() == stock.walletId())
                .toList();
        LotSelection found =
                request.lots().isEmpty() ? firstInFirstOut(inReach, free, request) : named(inReach, free, request);
        if (found instanceof LotSelection.Taken taken) {
            taken.parts().forEach(part -> free.merge(part.lotId(), part.quantity(), Quantity::minus));
        }
        return found;
    }

    private static LotSelection firstInFirstOut(
            List<FreeLots.Stock> inReach, Map<Long, Quantity> free, DisposalRequest request) {
        List<PendingDisposal.Part> parts = new ArrayList<>();
        Quantity open = request.quantity();
        for (FreeLots.Stock stock : inReach) {
            Quantity units = free.getOrDefault(stock.lot().id(), Quantity.ZERO).min(open);
            if (!stock.lot().acquiredAt().isAfter(request.disposedAt()) && !units.isZero()) {
                parts.add(new PendingDisposal.Part(stock.lot().id(), units));
                open = open.minus(units);
            }
        }
        return open.isZero()
                ? new LotSelection.Taken(parts, CostMethod.FIFO)
                : new LotSelection.TooFew(request.quantity(), request.quantity().minus(open));
    }

    private static LotSelection named(List<FreeLots.Stock> inReach, Map<Long, Quantity> free, DisposalRequest request) {
        String code = request.lots().keySet().iterator().next();
        return inReach.stream()
                .map(FreeLots.Stock::lot)
                .filter(lot -> lot.code().equals(code))
                .findFirst()
                .map(lot -> named(lot, free.getOrDefault(lot.id(), Quantity.ZERO), request))
                .orElse(new LotSelection.UnknownLot(code));
    }

    private static LotSelection named(LotPosition lot, Quantity free, DisposalRequest request) {
        if (lot.acquiredAt().isAfter(request.disposedAt())) {
            return new LotSelection.AcquiredLater(lot.code());
        }
        return free.compareTo(request.quantity()) < 0
                ? new LotSelection.LotTooSmall(lot.code(), request.quantity(), free)
                : new LotSelection.Taken(
                        List.of(new PendingDisposal.Part(lot.id(), request.quantity())), CostMethod.SPECIFIC_ID);
    }
}
