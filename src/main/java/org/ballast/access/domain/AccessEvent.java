package org.ballast.access.domain;

/**
 * Something about access that the audit trail must hold. It is fired inside the transaction that changes the user, so
 * that the change and its record stand or fall together.
 *
 * @param caller who did it
 * @param action what was done, as {@code USER_LOCKED_OUT}
 * @param userName the user that it was done to
 * @param before the state before as canonical text, empty where there was none; the trail keeps its hash
 * @param after the state after, empty where there is none
 * @param reason why, empty where the action explains itself
 */
public record AccessEvent(Caller caller, String action, String userName, String before, String after, String reason) {}
