package org.ballast.rangeproofs;

import cafe.cryptography.curve25519.RistrettoElement;
import cafe.cryptography.curve25519.Scalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A sum of multiples that must be the identity. Generators that several proofs share are multiplied once. */
final class Equation {

    private final Scalar[] g;
    private final Scalar[] h;
    private final List<Scalar> scalars = new ArrayList<>();
    private final List<RistrettoElement> points = new ArrayList<>();
    private Scalar value = Scalar.ZERO;
    private Scalar blinding = Scalar.ZERO;
    private int commitments;
    private int bits;

    /** @param mostCommitments how many commitments the largest proof has */
    Equation(int mostCommitments) {
        g = new Scalar[mostCommitments * Generators.BITS];
        h = new Scalar[mostCommitments * Generators.BITS];
        Arrays.fill(g, Scalar.ZERO);
        Arrays.fill(h, Scalar.ZERO);
    }

    void add(Scalar factor, RistrettoElement point) {
        scalars.add(factor);
        points.add(point);
    }

    void addValue(Scalar factor) {
        value = value.add(factor);
    }

    void addBlinding(Scalar factor) {
        blinding = blinding.add(factor);
    }

    /** Multiples of the generators of one bit of one commitment. */
    void addBit(int commitment, int bit, Scalar ofG, Scalar ofH) {
        int at = commitment * Generators.BITS + bit;
        g[at] = g[at].add(ofG);
        h[at] = h[at].add(ofH);
        commitments = Math.max(commitments, commitment + 1);
        bits = Math.max(bits, bit + 1);
    }

    boolean holds() {
        List<Scalar> allScalars = new ArrayList<>(scalars);
        List<RistrettoElement> allPoints = new ArrayList<>(points);
        Generators generators = Generators.of(bits, commitments);
        allPoints.addAll(generators.g());
        allPoints.addAll(generators.h());
        for (Scalar[] factors : List.of(g, h)) {
            for (int commitment = 0; commitment < commitments; commitment++) {
                int from = commitment * Generators.BITS;
                allScalars.addAll(Arrays.asList(factors).subList(from, from + bits));
            }
        }
        allPoints.add(Generators.VALUE);
        allScalars.add(value);
        allPoints.add(Generators.BLINDING);
        allScalars.add(blinding);
        return VartimeProduct.of(allScalars, allPoints).equals(RistrettoElement.IDENTITY);
    }
}
