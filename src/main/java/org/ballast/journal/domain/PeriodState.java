package org.ballast.journal.domain;

import java.util.Optional;

/** Whether a calendar month of a book takes entries (accounting.md §4.6). */
public enum PeriodState {
    OPEN,
    /** Takes adjusting entries with a reason, and the entry that closes the fiscal year. */
    SOFT_LOCKED,
    /** Takes nothing. */
    HARD_LOCKED;

    /** Whether a month in this state takes an entry of that purpose. */
    public boolean takes(Purpose purpose) {
        return switch (this) {
            case OPEN -> true;
            case SOFT_LOCKED -> purpose == Purpose.ADJUSTING || purpose == Purpose.CLOSING;
            case HARD_LOCKED -> false;
        };
    }

    /** The next lock; none behind the last. */
    public Optional<PeriodState> locked() {
        return switch (this) {
            case OPEN -> Optional.of(SOFT_LOCKED);
            case SOFT_LOCKED -> Optional.of(HARD_LOCKED);
            case HARD_LOCKED -> Optional.empty();
        };
    }

    /** What is left when the lock is taken off; none of an open month. */
    public Optional<PeriodState> opened() {
        return switch (this) {
            case OPEN -> Optional.empty();
            case SOFT_LOCKED -> Optional.of(OPEN);
            case HARD_LOCKED -> Optional.of(SOFT_LOCKED);
        };
    }

    /** Whether it is locked at least as much as another. */
    public boolean isAtLeast(PeriodState other) {
        return compareTo(other) >= 0;
    }
}
