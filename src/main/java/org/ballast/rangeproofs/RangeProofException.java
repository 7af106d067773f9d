package org.ballast.rangeproofs;

/** Leaves the work on a proof with the reason of its refusal; it stays inside the package. */
final class RangeProofException extends Exception {

    private static final long serialVersionUID = 1L;

    private final RangeProofRefusal refusal;

    RangeProofException(RangeProofRefusal refusal) {
        super(refusal.name());
        this.refusal = refusal;
    }

    RangeProofRefusal refusal() {
        return refusal;
    }
}
