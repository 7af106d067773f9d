package org.ballast.margin.domain;

/** What ends a margin call. */
public enum CallAction {
    MEET,
    BREACH,
    CANCEL
}
