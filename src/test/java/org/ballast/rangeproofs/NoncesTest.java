package org.ballast.rangeproofs;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.cryptography.curve25519.Scalar;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nonces hide even where the machine's randomness fails, and even where the key is known. */
class NoncesTest {

    private static final byte[] KEY = new byte[32];

    private final List<Opening> openings = Examples.openings(1, 0xFFL, 1);

    @Test
    void noTwoNoncesOfAProofAreTheSame() {
        Scalar[] nonces =
                nonces(KEY, new Broken(), Examples.transcript(), openings, 8).next(200);
        assertThat(nonces).doesNotHaveDuplicates();
    }

    @Test
    void withoutRandomnessOtherProofsHaveOtherNonces() {
        Scalar nonce =
                nonces(KEY, new Broken(), Examples.transcript(), openings, 8).next();
        assertThat(nonces(KEY, new Broken(), Examples.transcript(), openings, 8).next())
                .isEqualTo(nonce);
        assertThat(nonces(KEY, new Broken(), Transcript.of("other"), openings, 8)
                        .next())
                .isNotEqualTo(nonce);
        assertThat(nonces(KEY, new Broken(), Examples.transcript(), Examples.openings(1, 0xFFL, 2), 8)
                        .next())
                .isNotEqualTo(nonce);
        assertThat(nonces(KEY, new Broken(), Examples.transcript(), openings, 16)
                        .next())
                .isNotEqualTo(nonce);
        byte[] otherKey = new byte[32];
        otherKey[31] = 1;
        assertThat(nonces(otherKey, new Broken(), Examples.transcript(), openings, 8)
                        .next())
                .isNotEqualTo(nonce);
    }

    @Test
    void withRandomnessTheSameProofHasOtherNonces() {
        assertThat(Examples.prove(openings, 8)).isNotEqualTo(Examples.prove(openings, 8));
    }

    /** RFC 5869, A.3: an empty salt and no purpose. */
    @Test
    void keysAreDerivedAsTheStandardDoes() {
        byte[] secret = new byte[22];
        Arrays.fill(secret, (byte) 0x0b);
        assertThat(HexFormat.of().formatHex(new Hkdf(secret).expand(new byte[0], 42)))
                .isEqualTo("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8");
    }

    private static Nonces nonces(byte[] key, SecureRandom random, Transcript heard, List<Opening> openings, int bits) {
        return new Nonces(key, random, heard, openings, bits);
    }

    /** A machine whose randomness is none. */
    private static final class Broken extends SecureRandom {

        private static final long serialVersionUID = 1L;

        @Override
        public void nextBytes(byte[] bytes) {
            Arrays.fill(bytes, (byte) 0);
        }
    }
}
