package org.ballast.prices.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BarIndexTest {

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anIndexRemembersWhatAMapRemembers(long seed) {
        Random random = new Random(seed);
        BarIndex index = new BarIndex();
        Map<Instant, Long> recorded = new HashMap<>();
        Map<Instant, Integer> named = new HashMap<>();
        for (int i = 1; i <= 5_000; i++) {
            Instant opensAt = Instant.EPOCH.plusSeconds(3_600L * random.nextInt(4_000));
            if (random.nextBoolean()) {
                index.recorded(opensAt, i);
                recorded.put(opensAt, (long) i);
            } else {
                Integer before = named.putIfAbsent(opensAt, i);
                assertThat(index.named(opensAt, i)).isEqualTo(before == null ? 0 : before);
            }
            assertThat(index.idOf(opensAt)).isEqualTo(recorded.getOrDefault(opensAt, 0L));
        }
        recorded.forEach((opensAt, id) -> assertThat(index.idOf(opensAt)).isEqualTo(id));
    }
}
