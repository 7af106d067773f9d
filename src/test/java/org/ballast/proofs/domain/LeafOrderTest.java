package org.ballast.proofs.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Leaves stand in the order of their hashes read without sign, whatever they have in common. */
class LeafOrderTest {

    private static final int SEED = 20_261_129;

    @Test
    void hashesAreOrderedByTheWholeOfThem() {
        byte[] hashes = new byte[5_000 * Digest.BYTES];
        new Random(SEED).nextBytes(hashes);

        assertOrdered(hashes);
    }

    @Test
    void hashesThatBeginAlikeAreOrderedByWhatFollows() {
        byte[] hashes = new byte[300 * Digest.BYTES];
        Random random = new Random(SEED);
        for (int row = 0; row < 300; row++) {
            hashes[row * Digest.BYTES] = (byte) (row % 3 * 100);
            hashes[row * Digest.BYTES + 5 + row % 27] = (byte) random.nextInt();
        }

        assertOrdered(hashes);
    }

    @Test
    void noneAndOneAreInOrder() {
        assertThat(LeafOrder.of(new byte[0], 0)).isEmpty();
        assertThat(LeafOrder.of(new byte[Digest.BYTES], 1)).containsExactly(0);
    }

    private static void assertOrdered(byte[] hashes) {
        int rows = hashes.length / Digest.BYTES;
        Comparator<Integer> byHash = (left, right) -> Arrays.compareUnsigned(hash(hashes, left), hash(hashes, right));
        int[] order = LeafOrder.of(hashes, rows);

        assertThat(Arrays.stream(order).sorted().toArray())
                .isEqualTo(IntStream.range(0, rows).toArray());
        assertThat(Arrays.stream(order).boxed().toList()).isSortedAccordingTo(byHash);
    }

    private static byte[] hash(byte[] hashes, int row) {
        return Arrays.copyOfRange(hashes, row * Digest.BYTES, (row + 1) * Digest.BYTES);
    }
}
