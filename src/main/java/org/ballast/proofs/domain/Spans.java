package org.ballast.proofs.domain;

import java.util.stream.IntStream;

/** Work over many positions, in spans that go to the cores at once. */
final class Spans {

    private static final int A_SPAN = 4_096;

    private Spans() {}

    static void inParallel(int positions, Work work) {
        int spans = (positions + A_SPAN - 1) / A_SPAN;
        IntStream.range(0, spans)
                .parallel()
                .forEach(span -> work.over(span * A_SPAN, Math.min((span + 1) * A_SPAN, positions)));
    }

    /** What is done with the positions from the first one to before the last. */
    @FunctionalInterface
    interface Work {
        void over(int from, int to);
    }
}
