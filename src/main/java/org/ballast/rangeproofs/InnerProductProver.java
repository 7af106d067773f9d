package org.ballast.rangeproofs;

import cafe.cryptography.curve25519.RistrettoElement;
import cafe.cryptography.curve25519.Scalar;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Proves that two vectors have their inner product, halving them each round. The vectors are l(x) and r(x), which a proof without
 * this step would tell openly: they are blinded by their nonces, so that the time may depend on them.
 */
final class InnerProductProver {

    private final RistrettoElement q;
    private final RistrettoElement[] g;
    private final RistrettoElement[] h;
    private final Scalar[] a;
    private final Scalar[] b;
    private Scalar[] factors;
    private int half;

    /**
     * The statement.
     *
     * @param factors what each H is to be multiplied with: powers of 1/y
     */
    InnerProductProver(RistrettoElement q, Generators generators, Scalar[] factors, Scalar[] a, Scalar[] b) {
        this.q = q;
        this.g = generators.g().toArray(RistrettoElement[]::new);
        this.h = generators.h().toArray(RistrettoElement[]::new);
        this.factors = factors.clone();
        this.a = a.clone();
        this.b = b.clone();
        this.half = a.length;
    }

    /** Says L and R of each round, and writes them with a and b. */
    void prove(Transcript transcript, ByteArrayOutputStream proof) {
        transcript.append("dom-sep", "ipp v1".getBytes(StandardCharsets.US_ASCII));
        transcript.appendNumber("n", a.length);
        while (half > 1) {
            half /= 2;
            byte[] left = Points.encode(cross(0, half));
            byte[] right = Points.encode(cross(half, 0));
            transcript.append("L", left);
            transcript.append("R", right);
            proof.writeBytes(left);
            proof.writeBytes(right);
            fold(transcript.challengeScalar("u"));
        }
        proof.writeBytes(a[0].toByteArray());
        proof.writeBytes(b[0].toByteArray());
    }

    /** What the half of a from one place and the half of b from the other give across. */
    private RistrettoElement cross(int fromA, int fromB) {
        List<Scalar> scalars = new ArrayList<>(2 * half + 1);
        List<RistrettoElement> points = new ArrayList<>(2 * half + 1);
        for (int at = 0; at < half; at++) {
            scalars.add(a[fromA + at]);
            points.add(g[fromB + at]);
            scalars.add(b[fromB + at].multiply(factors[fromA + at]));
            points.add(h[fromA + at]);
        }
        scalars.add(Scalars.product(a, fromA, b, fromB, half));
        points.add(q);
        return VartimeProduct.of(scalars, points);
    }

    private void fold(Scalar u) {
        Scalar inverse = Scalars.invert(u);
        IntStream.range(0, half).parallel().forEach(at -> {
            a[at] = a[at].multiplyAndAdd(u, a[half + at].multiply(inverse));
            b[at] = b[at].multiplyAndAdd(inverse, b[half + at].multiply(u));
            g[at] = VartimeProduct.ofTwo(inverse, g[at], u, g[half + at]);
            h[at] = VartimeProduct.ofTwo(
                    u.multiply(factors[at]), h[at], inverse.multiply(factors[half + at]), h[half + at]);
        });
        factors = new Scalar[half];
        Arrays.fill(factors, Scalar.ONE);
    }
}
