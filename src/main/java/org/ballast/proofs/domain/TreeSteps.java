package org.ballast.proofs.domain;

/** Is told how far a tree of commitments is, by several threads at once. What it throws ends the work. */
public interface TreeSteps {

    /** Nobody looks. */
    TreeSteps UNWATCHED = new TreeSteps() {
        @Override
        public void committed() {
            // Nobody looks
        }

        @Override
        public void joined() {
            // Nobody looks
        }
    };

    /** One more leaf has its commitment. */
    void committed();

    /** One more leaf is below nodes. */
    void joined();
}
