package org.ballast.approvals.domain;

/**
 * How much waits for somebody at one entity.
 *
 * @param entity code
 * @param overdue those of them whose day of decision has passed
 */
public record CompanyWork(String entity, long count, long overdue) {}
