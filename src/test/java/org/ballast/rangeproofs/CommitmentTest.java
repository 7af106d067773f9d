package org.ballast.rangeproofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Commitments, their blindings and generators beside published ones. */
class CommitmentTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final String ORDER = "edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010";

    private final Blinding blinding = Examples.blinding(1);

    @Test
    void theGeneratorOfBlindingsIsTheHashOfTheOther() {
        assertThat(HEX.formatHex(Points.encode(Generators.BLINDING)))
                .isEqualTo("8c9240b456a9e6dc65c377a1048d745f94a08cdb7f44cbcd7b46f34048871134");
    }

    /** The example of the crate dapol (MIT): liability, blinding factor and root commitment. */
    @Test
    void theRootOfDapolsExampleOpens() {
        byte[] factor = HEX.parseHex("e9b7cd7d053d8201d0b1b7963cea587f3a0ff221a9b3f21b9c1d44dc7ce50805");
        assertThat(Commitment.to(1, Blinding.decode(factor).orElseThrow()))
                .hasToString("ee8c37eab579d7bde3a4c49636ef6e0f92fbe8069a6771d2fc26c8408a048635");
    }

    @Test
    void theSumOfCommitmentsOpensToTheSums() {
        Blinding other = Examples.blinding(2);
        Commitment seven = Commitment.to(7, blinding);
        Commitment minusTwo = Commitment.to(-2, other);
        assertThat(seven.plus(minusTwo))
                .isEqualTo(Commitment.to(BigInteger.TWO.pow(64).add(BigInteger.valueOf(5)), blinding.plus(other)));
        assertThat(seven.plus(minusTwo).minus(minusTwo)).isEqualTo(seven);
        assertThat(blinding.plus(other).minus(other)).isEqualTo(blinding).hasSameHashCodeAs(blinding);
    }

    @Test
    void longTotalsAreCommittedTo() {
        for (long value : List.of(0L, 1L, 8L, 9L, 0x8888_8888_8888_8888L, Long.MAX_VALUE, Long.MIN_VALUE, -1L)) {
            BigInteger unsigned = new BigInteger(Long.toUnsignedString(value));
            assertThat(Commitment.to(value, blinding)).isEqualTo(Commitment.to(unsigned, blinding));
        }
        assertThat(Commitment.to(BigInteger.ZERO, blinding)).isEqualTo(Commitment.toZero(blinding));
        assertThatThrownBy(() -> Commitment.to(BigInteger.ONE.negate(), blinding))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Commitment.to(BigInteger.TWO.pow(252), blinding))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void scalarsThatAreNotCanonicalAreRefused() {
        byte[] order = HEX.parseHex(ORDER);
        assertThat(Blinding.decode(order)).isEmpty();
        order[0]--;
        assertThat(Blinding.decode(order)).isPresent();
        order[0] = (byte) 0xEE;
        assertThat(Blinding.decode(order)).isEmpty();
        byte[] withHighBit = blinding.bytes();
        withHighBit[31] |= (byte) 0x80;
        assertThat(Blinding.decode(withHighBit)).isEmpty();
        assertThat(Blinding.decode(new byte[31])).isEmpty();
        byte[] ones = new byte[32];
        Arrays.fill(ones, (byte) -1);
        assertThat(Blinding.decode(ones)).isEmpty();
    }

    @Test
    void onlyNothingUnderNoBlindingIsTheIdentity() {
        assertThat(Commitment.to(0, Blinding.ZERO).isIdentity()).isTrue();
        assertThat(Commitment.to(0, blinding).isIdentity()).isFalse();
        assertThat(Commitment.to(1, Blinding.ZERO).isIdentity()).isFalse();
    }

    @Test
    void whatIsSecretIsNotPrinted() {
        assertThat(blinding).hasToString("Blinding");
        assertThat(new Opening(42, blinding)).hasToString("Opening");
    }
}
