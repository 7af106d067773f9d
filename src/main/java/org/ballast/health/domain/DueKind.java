package org.ballast.health.domain;

/** What falls due. */
public enum DueKind {
    RECEIVABLE(true),
    PAYABLE(false),
    LOAN(false),
    /** What customers can ask for. */
    WITHDRAWAL(false);

    private final boolean comesIn;

    DueKind(boolean comesIn) {
        this.comesIn = comesIn;
    }

    public boolean comesIn() {
        return comesIn;
    }
}
