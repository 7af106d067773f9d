package org.ballast.proofs.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Trees are made again once, as long as those asked for last fit the room; what does not fit makes place. */
class KeptTreesTest {

    private final List<Long> made = new ArrayList<>();
    private final KeptTrees<String> trees = new KeptTrees<>(100, String::length);

    @Test
    void twoThatAreAskedForInTurnAreMadeOnceEach() {
        for (long proof : new long[] {1, 2, 1, 2, 1, 2}) {
            ask(proof, 50);
        }
        assertThat(made).containsExactly(1L, 2L);
    }

    @Test
    void theOneThatWasNotAskedForLongestMakesPlace() {
        ask(1, 40);
        ask(2, 40);
        ask(1, 40);
        ask(3, 40);
        ask(1, 40);
        ask(2, 40);
        assertThat(made).containsExactly(1L, 2L, 3L, 2L);
    }

    @Test
    void oneThatIsLargerThanTheRoomIsKeptAlone() {
        ask(1, 10);
        ask(2, 500);
        ask(2, 500);
        ask(1, 10);
        ask(2, 500);
        assertThat(made).containsExactly(1L, 2L, 1L, 2L);
    }

    private void ask(long proof, int weight) {
        String tree = trees.of(proof, () -> {
            made.add(proof);
            return "x".repeat(weight);
        });
        assertThat(tree).hasSize(weight);
    }
}
