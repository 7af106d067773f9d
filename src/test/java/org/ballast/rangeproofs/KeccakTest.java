package org.ballast.rangeproofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The permutation beside that of the JDK, and what is made of it beside what is published. */
class KeccakTest {

    private static final int RATE_OF_SHA3_256 = 136;

    @Test
    void thePermutationIsThatOfTheJdk() throws NoSuchAlgorithmException {
        SplittableRandom random = new SplittableRandom(11);
        for (int length = 0; length < 500; length += 7) {
            byte[] input = new byte[length];
            random.nextBytes(input);
            assertThat(sha3(input))
                    .isEqualTo(MessageDigest.getInstance("SHA3-256").digest(input));
        }
    }

    @Test
    void shakeGivesAsManyBytesAsAreAskedFor() {
        byte[] expected = HexFormat.of().parseHex("46b9dd2b0ba88d13233b3feb743eeb243fcd52ea62b81b82b50c27646ed5762f");
        assertThat(new Shake256(new byte[0]).next(32)).isEqualTo(expected);

        byte[] atOnce = new Shake256(new byte[200]).next(400);
        Shake256 bitByBit = new Shake256(new byte[200]);
        for (int at = 0; at < 400; at++) {
            assertThat(bitByBit.next(1)).containsExactly(atOnce[at]);
        }
    }

    private static byte[] sha3(byte[] input) {
        KeccakState state = new KeccakState();
        int position = 0;
        for (byte octet : input) {
            state.add(position++, octet);
            if (position == RATE_OF_SHA3_256) {
                state.permute();
                position = 0;
            }
        }
        state.add(position, 0x06);
        state.add(RATE_OF_SHA3_256 - 1, 0x80);
        state.permute();
        byte[] hash = new byte[32];
        for (int at = 0; at < hash.length; at++) {
            hash[at] = state.at(at);
        }
        return hash;
    }
}
