package org.ballast.approvals.domain;

/** How many people a case takes (accounting.md §4.5). */
public enum Tier {
    /** The portal posts by itself; a controller acknowledges the list of the day. */
    T0_AUTO(0, false),
    T1_SINGLE(1, false),
    /** Two people, one of them the CFO. */
    T2_DUAL(2, false),
    /** As T2, and both prove once more who they are. */
    T3_DUAL_STEPUP(2, true);

    private final int approvals;
    private final boolean steppedUp;

    Tier(int approvals, boolean steppedUp) {
        this.approvals = approvals;
        this.steppedUp = steppedUp;
    }

    /** How many people approve. */
    public int approvals() {
        return approvals;
    }

    /** Whether each of them proves who he is within 300 s before he approves. */
    public boolean isSteppedUp() {
        return steppedUp;
    }

    /** The next one, or itself where there is none. */
    Tier raised() {
        return switch (this) {
            case T0_AUTO -> T1_SINGLE;
            case T1_SINGLE -> T2_DUAL;
            case T2_DUAL, T3_DUAL_STEPUP -> T3_DUAL_STEPUP;
        };
    }

    Tier atLeast(Tier other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
