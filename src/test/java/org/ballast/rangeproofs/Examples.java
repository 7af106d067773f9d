package org.ballast.rangeproofs;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Values, blindings and proofs of tests, the same in each run but for nonces. */
final class Examples {

    static final SecureRandom RANDOM = new SecureRandom();

    private Examples() {}

    static Blinding blinding(long seed) {
        byte[] uniform = new byte[64];
        new SplittableRandom(seed).nextBytes(uniform);
        return Blinding.ofUniform(uniform);
    }

    static List<Opening> openings(int count, long mask, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Opening> openings = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            openings.add(new Opening(random.nextLong() & mask, blinding(random.nextLong())));
        }
        return openings;
    }

    static List<Commitment> commitments(List<Opening> openings) {
        return openings.stream().map(Opening::commitment).toList();
    }

    static Transcript transcript() {
        return Transcript.of("examples").append("root", new byte[32]);
    }

    static byte[] prove(List<Opening> openings, int bits) {
        return RangeProofs.prove(transcript(), openings, bits, new byte[32], RANDOM);
    }
}
