package org.ballast.approvals.domain;

/** A step that somebody takes with a proposal (accounting.md §4.4). */
public enum ProposalAction {
    CREATE,
    EDIT,
    SUBMIT,
    WITHDRAW,
    SUPERSEDE,
    APPROVE_FINAL,
    RETURN,
    REJECT,
    POST
}
