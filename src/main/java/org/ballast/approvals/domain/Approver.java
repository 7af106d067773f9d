package org.ballast.approvals.domain;

/**
 * Somebody who may approve.
 *
 * @param isCfo whether the second level of two is his to give
 */
public record Approver(String name, boolean isCfo) {}
