package org.ballast.journal.domain;

/** Whether a calendar month of a book takes entries (accounting.md §4.6). */
public enum PeriodState {
    OPEN,
    SOFT_LOCKED,
    HARD_LOCKED
}
