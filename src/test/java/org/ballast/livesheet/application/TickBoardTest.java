package org.ballast.livesheet.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.livesheet.domain.LiveSheets.TEN;
import static org.ballast.livesheet.domain.LiveSheets.USD;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.ballast.amounts.UnitPrice;
import org.ballast.livesheet.domain.NewestTick;
import org.ballast.livesheet.domain.TickCounts;
import org.ballast.livesheet.domain.TickKey;
import org.junit.jupiter.api.Test;

/** The time at which a tick was paid decides, in whatever order they come. */
class TickBoardTest {

    private static final TickKey BTC = new TickKey(1, 1, USD);
    private static final TickKey ELSEWHERE = new TickKey(2, 1, USD);

    private final TickBoard board = new TickBoard();

    @Test
    void aTickThatWasPaidBeforeTheNewestIsDroppedAndCounted() {
        TickCounts counts = board.fold(
                "feed",
                List.of(
                        tick(BTC, TEN, "60000"),
                        tick(BTC, TEN.minusMillis(1), "50000"),
                        tick(BTC, TEN, "60001"),
                        tick(ELSEWHERE, TEN.minusSeconds(9), "59000")));

        assertThat(counts).isEqualTo(new TickCounts(3, 1));
        assertThat(board.newest(BTC)).contains(tick(BTC, TEN, "60001"));
        assertThat(board.newest(ELSEWHERE)).isPresent();
        assertThat(board.takeUnkept()).hasSize(2);
        assertThat(board.takeUnkept()).isEmpty();
        assertThat(board.takeCounts()).containsEntry("feed", counts);
        assertThat(board.takeCounts()).isEmpty();
    }

    @Test
    void whatAnotherServerKnowsCountsOnlyWhereItIsNewer() {
        board.fold("feed", List.of(tick(BTC, TEN, "60000")));
        long before = board.version();

        board.learn(List.of(tick(BTC, TEN, "1"), tick(BTC, TEN.minusSeconds(1), "2")));
        assertThat(board.version()).isEqualTo(before);
        board.learn(List.of(tick(BTC, TEN.plusMillis(1), "60002")));

        assertThat(board.newest(BTC)).contains(tick(BTC, TEN.plusMillis(1), "60002"));
        assertThat(board.takeUnkept()).containsExactly(tick(BTC, TEN, "60000"));
    }

    @Test
    void whatCouldNotBeWrittenIsWrittenLaterUnlessSomethingNewerCame() {
        board.fold("feed", List.of(tick(BTC, TEN, "60000")));
        List<NewestTick> failed = board.takeUnkept();
        board.fold("feed", List.of(tick(BTC, TEN.plusSeconds(1), "60001")));
        board.giveBack(failed);

        assertThat(board.takeUnkept()).containsExactly(tick(BTC, TEN.plusSeconds(1), "60001"));
    }

    @Test
    void manyAtOnceLeaveTheNewestAndLoseNoCount() throws InterruptedException {
        try (ExecutorService senders = Executors.newFixedThreadPool(4)) {
            for (int sender = 0; sender < 4; sender++) {
                int first = sender;
                senders.execute(() -> IntStream.range(0, 2_000)
                        .mapToObj(at -> tick(BTC, TEN.plusMillis(4L * at + first), "60000"))
                        .forEach(tick -> board.fold("feed", List.of(tick))));
            }
            senders.shutdown();
            assertThat(senders.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }

        assertThat(board.newest(BTC).orElseThrow().at()).isEqualTo(TEN.plusMillis(7_999));
        assertThat(board.takeCounts().values().stream()
                        .mapToLong(counts -> counts.taken() + counts.late())
                        .sum())
                .isEqualTo(8_000);
    }

    private static NewestTick tick(TickKey key, Instant at, String price) {
        return new NewestTick(key, at, UnitPrice.of(price, USD), "feed");
    }
}
