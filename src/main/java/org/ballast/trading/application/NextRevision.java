package org.ballast.trading.application;

import java.util.OptionalInt;

/** Which revision a fact becomes that is said of what may be recorded already. */
final class NextRevision {

    private static final int FIRST = 1;

    private NextRevision() {}

    /** Of what nobody recorded yet. */
    static OptionalInt first() {
        return OptionalInt.of(FIRST);
    }

    /**
     * Of what is recorded: none where the same is in force.
     *
     * @param same whether what is recorded says the same
     * @param withdrawn whether its last revision says that it never was
     * @param refusal is told unless a correction is meant
     */
    static OptionalInt after(int revision, boolean withdrawn, boolean same, boolean correct, Runnable refusal) {
        if (same && !withdrawn) {
            return OptionalInt.empty();
        }
        if (!correct) {
            refusal.run();
        }
        return OptionalInt.of(revision + 1);
    }
}
