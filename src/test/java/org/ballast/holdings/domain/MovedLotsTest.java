package org.ballast.holdings.domain;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.LongStream;
import org.ballast.amounts.Quantity;
import org.ballast.measurement.domain.CostMethod;
import org.ballast.refusals.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Units lie where they were moved to, and disposals find them there; their lots stay what they are. */
class MovedLotsTest {

    private static final long EXCHANGE = 1;
    private static final long COLD = 2;

    @Test
    void whatWasMovedIsSoldWhereItLiesAndNowhereElse() {
        DisposalPlan plan = plan(
                List.of(sale("S1", 30, "1.5", COLD), sale("S2", 31, "3", EXCHANGE), sale("S3", 32, "1", COLD)),
                List.of(move("T1", 20, "2", EXCHANGE, COLD)));

        assertThat(plan.moves())
                .singleElement()
                .satisfies(moved ->
                        assertThat(moved.parts()).containsExactly(new PendingDisposal.Part(1, Quantity.of("2"))));
        assertThat(plan.planned())
                .extracting(each -> each.request().reference())
                .containsExactly("S1", "S2");
        assertThat(plan.planned().getFirst().away()).containsExactly(new Place(1, COLD, Quantity.of("1.5")));
        assertThat(plan.planned().getLast().away()).isEmpty();
        assertThat(plan.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(RefusalCode.INSUFFICIENT_QUANTITY);
            assertThat(problem.said().text()).contains("0.5");
        });
    }

    @Test
    void aSaleBeforeATransferThatWouldHaveTakenItsUnitsIsRefused() {
        for (OptionalLong from : List.of(OptionalLong.empty(), OptionalLong.of(EXCHANGE))) {
            FreeLots lots = new FreeLots(List.of(
                    new FreeLots.Stock(Samples.lot(1, "2", "200.00"), EXCHANGE, Quantity.ZERO, Instant.MIN),
                    new FreeLots.Stock(Samples.lot(2, "5", "500.00"), EXCHANGE, Quantity.ZERO, Instant.MIN)));
            lots.move(move("T1", 20, "2", EXCHANGE, COLD));
            assertThat(lots.take(sale("S1", 19, "1", from))).isInstanceOf(LotSelection.MovedSince.class);
            assertThat(lots.take(sale("S2", 20, "1", from))).isInstanceOf(LotSelection.Taken.class);
        }
    }

    @Test
    void aSaleBeforeATransferThatTakesTheSameLotOrAnOlderOneStands() {
        FreeLots lots = lots();
        lots.move(move("T1", 20, "2", EXCHANGE, COLD));
        assertThat(lots.take(sale("S1", 19, "3", EXCHANGE))).isInstanceOf(LotSelection.Taken.class);
        assertThat(lots.take(sale("S2", 19, "1", EXCHANGE))).isInstanceOf(LotSelection.MovedSince.class);
    }

    @Test
    void unitsAreNotThereBeforeTheyCame() {
        FreeLots lots = lots();
        lots.move(move("T1", 20, "2", EXCHANGE, COLD));
        assertThat(lots.take(sale("S1", 19, "1", COLD)))
                .isEqualTo(new LotSelection.TooFew(Quantity.of("1"), Quantity.ZERO));
    }

    @Test
    void aNamedLotIsTakenInAllWalletsWhereItLies() {
        FreeLots lots = lots();
        lots.move(move("T1", 20, "2", EXCHANGE, COLD));
        DisposalRequest named = Samples.request("S1", at(30), "4.5", Map.of("L1", Quantity.of("4.5")));

        assertThat(lots.take(named))
                .isEqualTo(new LotSelection.Taken(
                        List.of(new PendingDisposal.Part(1, Quantity.of("4.5"))),
                        CostMethod.SPECIFIC_ID,
                        List.of(),
                        List.of(new Place(1, COLD, Quantity.of("1.5")))));
    }

    @Test
    void whatCameBackLiesWhereItCameIntoFirst() {
        FreeLots lots = lots();
        lots.move(move("T1", 20, "2", EXCHANGE, COLD));
        lots.move(move("T2", 25, "2", COLD, EXCHANGE));
        assertThat(lots.take(sale("S1", 26, "1", COLD))).isInstanceOf(LotSelection.TooFew.class);
        LotSelection.Taken taken = (LotSelection.Taken) lots.take(sale("S2", 26, "5", EXCHANGE));
        assertThat(taken.away()).isEmpty();
        assertThat(taken.parts()).containsExactly(new PendingDisposal.Part(1, Quantity.of("5")));
    }

    @Test
    void ofAPoolUnitsMoveAndItsAverageDoesNot() {
        FreeLots lots = new FreeLots(List.of(new FreeLots.Stock(
                Samples.lot(1, "5", "500.00"),
                EXCHANGE,
                Quantity.ZERO,
                Instant.MIN,
                Optional.of(new FreeLots.StockOfPool(9, "BTC pool", Optional.empty())))));
        lots.move(move("T1", 20, "2", EXCHANGE, COLD));
        assertThat(lots.take(sale("S1", 30, "2", COLD)))
                .isEqualTo(new LotSelection.Taken(
                        List.of(new PendingDisposal.Part(9, Quantity.of("2"))),
                        CostMethod.WEIGHTED_AVERAGE,
                        List.of(new PendingDisposal.Part(1, Quantity.of("2"))),
                        List.of(new Place(1, COLD, Quantity.of("2")))));
    }

    /** What is planned one after the other stands as it would be read again. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whatWasMovedAndTakenIsReadAgainAsItStands(long seed) {
        Random random = new Random(seed);
        List<FreeLots.Stock> stocks = new ArrayList<>();
        for (int id = 1; id <= 8; id++) {
            stocks.add(new FreeLots.Stock(
                    Samples.lot(id, String.valueOf(1 + random.nextInt(9)), "100.00"),
                    1 + random.nextInt(3),
                    Quantity.ZERO,
                    Instant.MIN));
        }
        FreeLots lots = new FreeLots(stocks);
        List<Whereabouts.Move> moves = new ArrayList<>();
        List<Place> away = new ArrayList<>();
        Map<Long, Quantity> reserved = new HashMap<>();
        for (int number = 0; number < 30; number++) {
            long from = 1L + random.nextInt(3);
            long to = 1 + (from + random.nextInt(2)) % 3;
            String units = String.valueOf(1 + random.nextInt(4));
            if (random.nextBoolean()) {
                TransferRequest move = move("T" + number, 100 + number, units, from, to);
                if (lots.move(move) instanceof LotSelection.Taken taken) {
                    taken.parts()
                            .forEach(part -> moves.add(new Whereabouts.Move(
                                    part.lotId(),
                                    1,
                                    stocks.get((int) part.lotId() - 1).lot().acquiredAt(),
                                    home(stocks, part.lotId()),
                                    from,
                                    to,
                                    move.leaving().disposedAt(),
                                    part.quantity())));
                }
            } else if (lots.take(sale("S" + number, 100 + number, units, from)) instanceof LotSelection.Taken taken) {
                taken.parts().forEach(part -> reserved.merge(part.lotId(), part.quantity(), Quantity::plus));
                away.addAll(taken.away());
            }
        }
        assertThat(moves).isNotEmpty();

        FreeLots again = new FreeLots(
                stocks.stream()
                        .map(stock -> new FreeLots.Stock(
                                stock.lot(),
                                stock.walletId(),
                                reserved.getOrDefault(stock.lot().id(), Quantity.ZERO),
                                Instant.MIN))
                        .toList(),
                new Whereabouts(moves, away));
        for (long wallet = 1; wallet <= 3; wallet++) {
            DisposalRequest all = sale("ALL", 1_000, "1000", wallet);
            assertThat(again.take(all)).as("wallet %d", wallet).isEqualTo(lots.take(all));
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static long home(List<FreeLots.Stock> stocks, long lot) {
        return stocks.get((int) lot - 1).walletId();
    }

    private static DisposalPlan plan(List<DisposalRequest> sales, List<TransferRequest> moves) {
        return DisposalPlan.of(sales, moves, lots(), UTC);
    }

    /** One lot of 5 units in EXCHANGE. */
    private static FreeLots lots() {
        return new FreeLots(
                List.of(new FreeLots.Stock(Samples.lot(1, "5", "500.00"), EXCHANGE, Quantity.ZERO, Instant.MIN)));
    }

    private static Instant at(int second) {
        return Samples.DAY_1.plusSeconds(second);
    }

    private static TransferRequest move(String reference, int second, String units, long from, long to) {
        return new TransferRequest(sale(reference, second, units, from), to, "");
    }

    private static DisposalRequest sale(String reference, int second, String units, long from) {
        return sale(reference, second, units, OptionalLong.of(from));
    }

    private static DisposalRequest sale(String reference, int second, String units, OptionalLong from) {
        return new DisposalRequest(
                reference,
                1,
                at(second),
                Samples.COMPANY.dayOf(at(second)),
                false,
                Quantity.of(units),
                Samples.usd("1.00"),
                Samples.usd("0.00"),
                from,
                Map.of(),
                2);
    }
}
