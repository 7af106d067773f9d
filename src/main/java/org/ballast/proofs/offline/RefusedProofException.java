package org.ballast.proofs.offline;

import org.ballast.words.Said;

/** A certificate or a proof does not hold, or cannot be read. */
final class RefusedProofException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Said said;

    RefusedProofException(Said said) {
        super(said.sentence().name());
        this.said = said;
    }

    Said said() {
        return said;
    }

    static void unless(boolean holds, Said otherwise) throws RefusedProofException {
        if (!holds) {
            throw new RefusedProofException(otherwise);
        }
    }
}
