package org.ballast.rangeproofs;

import cafe.cryptography.curve25519.RistrettoElement;
import cafe.cryptography.curve25519.Scalar;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** One aggregated range proof as it comes about: dealer and parties of dalek's crate at once. */
final class RangeProver {

    private static final byte[] DOMAIN = "rangeproof v1".getBytes(StandardCharsets.US_ASCII);

    private final Transcript transcript;
    private final List<Opening> openings;
    private final int bits;
    private final int size;
    private final Nonces nonces;
    private final Generators generators;
    private final ByteArrayOutputStream proof = new ByteArrayOutputStream();

    RangeProver(Transcript transcript, List<Opening> openings, int bits, Nonces nonces) {
        this.transcript = transcript;
        this.openings = openings;
        this.bits = bits;
        this.size = bits * openings.size();
        this.nonces = nonces;
        this.generators = Generators.of(bits, openings.size());
    }

    byte[] prove() {
        transcript.append("dom-sep", DOMAIN);
        transcript.appendNumber("n", bits);
        transcript.appendNumber("m", openings.size());
        openings.forEach(opening -> transcript.append("V", opening.commitment().bytes()));

        Scalar ofBits = nonces.next();
        Scalar ofMasks = nonces.next();
        Scalar[] leftMasks = nonces.next(size);
        Scalar[] rightMasks = nonces.next(size);
        say("A", bitCommitment(ofBits));
        say("S", maskCommitment(ofMasks, leftMasks, rightMasks));
        Scalar y = transcript.challengeScalar("y");
        Scalar z = transcript.challengeScalar("z");

        Scalar[] left = leftVector(z);
        Scalar[] right = rightVector(y, z);
        Scalar[] powersOfY = Scalars.powers(y, size);
        for (int at = 0; at < size; at++) {
            rightMasks[at] = rightMasks[at].multiply(powersOfY[at]);
        }
        Scalar t0 = Scalars.product(left, 0, right, 0, size);
        Scalar t1 = Scalars.product(left, 0, rightMasks, 0, size).add(Scalars.product(leftMasks, 0, right, 0, size));
        Scalar t2 = Scalars.product(leftMasks, 0, rightMasks, 0, size);
        Scalar ofT1 = nonces.next();
        Scalar ofT2 = nonces.next();
        say("T_1", committed(t1, ofT1));
        say("T_2", committed(t2, ofT2));
        Scalar x = transcript.challengeScalar("x");

        say("t_x", t2.multiplyAndAdd(x, t1).multiplyAndAdd(x, t0));
        say("t_x_blinding", ofT2.multiplyAndAdd(x, ofT1).multiplyAndAdd(x, blindingOfValues(z)));
        say("e_blinding", ofMasks.multiplyAndAdd(x, ofBits));
        Scalar w = transcript.challengeScalar("w");

        for (int at = 0; at < size; at++) {
            left[at] = leftMasks[at].multiplyAndAdd(x, left[at]);
            right[at] = rightMasks[at].multiplyAndAdd(x, right[at]);
        }
        Scalar[] factors = Scalars.powers(Scalars.invert(y), size);
        new InnerProductProver(Generators.VALUE_TABLE.multiply(w), generators, factors, left, right)
                .prove(transcript, proof);
        return proof.toByteArray();
    }

    /** A: for each bit G where it is one and -H where it is zero, chosen without a branch. */
    private RistrettoElement bitCommitment(Scalar blinding) {
        RistrettoElement sum = Generators.BLINDING_TABLE.multiply(blinding);
        for (int at = 0; at < size; at++) {
            RistrettoElement ifZero = generators.h().get(at).negate();
            sum = sum.add(ifZero.ctSelect(generators.g().get(at), bit(at)));
        }
        return sum;
    }

    private RistrettoElement maskCommitment(Scalar blinding, Scalar[] leftMasks, Scalar[] rightMasks) {
        SecretProduct<RistrettoElement> product = new SecretProduct<>(Group.RISTRETTO);
        RistrettoElement masks = IntStream.range(0, openings.size())
                .parallel()
                .mapToObj(opening -> {
                    int from = opening * bits;
                    List<Scalar> left = Arrays.asList(leftMasks).subList(from, from + bits);
                    List<Scalar> right = Arrays.asList(rightMasks).subList(from, from + bits);
                    return product.of(left, generators.g().subList(from, from + bits))
                            .add(product.of(right, generators.h().subList(from, from + bits)));
                })
                .reduce(RistrettoElement.IDENTITY, RistrettoElement::add);
        return masks.add(Generators.BLINDING_TABLE.multiply(blinding));
    }

    /** a_L - z. */
    private Scalar[] leftVector(Scalar z) {
        Scalar[] vector = new Scalar[size];
        for (int at = 0; at < size; at++) {
            vector[at] = Scalars.of((long) bit(at)).subtract(z);
        }
        return vector;
    }

    /** y^k (a_R + z) + z^(2+j) 2^i, where a_R = a_L - 1. */
    private Scalar[] rightVector(Scalar y, Scalar z) {
        Scalar[] powersOfY = Scalars.powers(y, size);
        Scalar[] powersOfTwo = Scalars.powers(Scalars.TWO, bits);
        Scalar[] vector = new Scalar[size];
        Scalar ofValue = Scalars.square(z);
        for (int at = 0; at < size; at++) {
            if (at > 0 && at % bits == 0) {
                ofValue = ofValue.multiply(z);
            }
            Scalar shifted = Scalars.of((long) bit(at)).subtract(Scalar.ONE).add(z);
            vector[at] = shifted.multiplyAndAdd(powersOfY[at], ofValue.multiply(powersOfTwo[at % bits]));
        }
        return vector;
    }

    private Scalar blindingOfValues(Scalar z) {
        Scalar factor = Scalars.square(z);
        Scalar sum = Scalar.ZERO;
        for (Opening opening : openings) {
            sum = factor.multiplyAndAdd(opening.blinding().scalar(), sum);
            factor = factor.multiply(z);
        }
        return sum;
    }

    private static RistrettoElement committed(Scalar value, Scalar blinding) {
        return Generators.VALUE_TABLE.multiply(value).add(Generators.BLINDING_TABLE.multiply(blinding));
    }

    private int bit(int at) {
        return (int) (openings.get(at / bits).value() >>> (at % bits)) & 1;
    }

    private void say(String label, RistrettoElement point) {
        byte[] encoded = Points.encode(point);
        transcript.append(label, encoded);
        proof.writeBytes(encoded);
    }

    private void say(String label, Scalar scalar) {
        transcript.appendScalar(label, scalar);
        proof.writeBytes(scalar.toByteArray());
    }
}
