package org.ballast.proofs.domain;

/** Rows of accounts over which no tree can be built. */
public final class RefusedRowsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProofRefusal refusal;

    RefusedRowsException(ProofRefusal refusal, String detail) {
        super(refusal + ": " + detail);
        this.refusal = refusal;
    }

    public ProofRefusal refusal() {
        return refusal;
    }
}
